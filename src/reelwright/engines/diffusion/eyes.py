"""A depth network as the eyes of previz: any depth-estimation model of transformers, from a hub id or a folder."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoModelForDepthEstimation

from reelwright.contract.error_table import make

SIDE = 518  # px, about the shorter side at which networks of free size look
PATCH = 14
MEAN, SPREAD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # RGB 0..1, of ImageNet
METRIC = {"zoedepth", "glpn", "depth_pro"}  # these say metres; the others say 1/metres up to scale and shift
NEAREST = 0.1  # m


@dataclass(eq=False)
class DepthEyes:
    """source: a hub id, or a folder with config.json and weights. folder: where downloads are kept. offline: never asks
    the network. device: cuda where there is one, else the CPU. The network is loaded when first needed, then kept."""

    source: str
    folder: Path
    offline: bool = False
    token: str | None = None
    device: str = field(default_factory=lambda: "cuda" if torch.cuda.is_available() else "cpu")
    _loaded: Any = None
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def nearness(self, picture: NDArray[np.uint8]) -> NDArray[np.float32]:
        """picture: uint8 (h, w, 3), BGR. float32 (rows, columns): larger is nearer. Raises ProviderError(modelNotReady)
        when the network can't be loaded."""
        with self._turn:
            network = self._network()
            with torch.inference_mode():
                seen = network(pixel_values=self._prepared(picture, network.config)).predicted_depth[0]
        depth = np.asarray(seen.float().cpu().numpy(), np.float32)
        if is_metric(network.config):
            depth = np.reciprocal(np.maximum(depth, np.float32(NEAREST)), dtype=np.float32)
        return depth

    def _network(self) -> Any:
        if self._loaded is None:
            try:
                network = AutoModelForDepthEstimation.from_pretrained(
                    self.source, cache_dir=self.folder, local_files_only=self.offline, token=self.token
                )
            except (OSError, ValueError) as fault:
                raise make("modelNotReady", f"The depth model {self.source} could not be loaded.") from fault
            self._loaded = network.to(self.device).eval()
        return self._loaded

    def _prepared(self, picture: NDArray[np.uint8], config: Any) -> torch.Tensor:
        """float (1, 3, rows, columns), normalised, of a size that the network takes."""
        width, height = size_for(config, *picture.shape[1::-1])
        image: Any = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
        mean, spread = self._colours()
        rgb = (image[..., ::-1].astype(np.float32) / 255 - np.float32(mean)) / np.float32(spread)
        return torch.from_numpy(np.ascontiguousarray(rgb.transpose(2, 0, 1)))[None].to(self.device)

    def _colours(self) -> tuple[Any, Any]:
        """What the model's folder says of normalisation, else ImageNet's."""
        path = Path(self.source) / "preprocessor_config.json"
        said = json.loads(path.read_text()) if path.exists() else {}
        return said.get("image_mean", MEAN), said.get("image_std", SPREAD)


def is_metric(config: Any) -> bool:
    """Whether a model says metres."""
    return config.model_type in METRIC or getattr(config, "depth_estimation_type", "") == "metric"


def size_for(config: Any, width: int, height: int) -> tuple[int, int]:
    """(width, height): a fixed size where the network has one, else about SIDE in whole patches, in the same shape."""
    fixed = getattr(config, "image_size", None)
    if isinstance(fixed, int):
        return fixed, fixed
    backbone = getattr(config, "backbone_config", None)
    patch = getattr(backbone, "patch_size", None) or PATCH
    side = min(SIDE, max(width, height)) if min(width, height) < SIDE else SIDE
    scale = side / min(width, height)
    return max(patch, round(width * scale / patch) * patch), max(patch, round(height * scale / patch) * patch)
