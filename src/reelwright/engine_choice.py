"""Which engine makes the pictures, put together from the settings. Each is imported only where it is asked for."""

from __future__ import annotations

import importlib.util
import os
from typing import TYPE_CHECKING

from reelwright.contract.capabilities import WHOLE, Capabilities
from reelwright.contract.errors import ReelwrightError
from reelwright.settings import PREFIX, NotAllowed, Settings

if TYPE_CHECKING:
    from reelwright.engines.base import Engine
    from reelwright.engines.diffusion.hub import Hub
    from reelwright.engines.diffusion.presets import Preset
    from reelwright.engines.remote.server import VideoServer


def engine(settings: Settings) -> Engine:
    """What makes the pictures."""
    if settings.engine == "fake":
        from reelwright.engines.base import FakeEngine

        return FakeEngine()
    if settings.engine == "diffusion":
        return _diffusion(settings)
    if settings.engine == "remote":
        return _remote(settings)
    return _previz(settings)


def _previz(settings: Settings) -> Engine:
    """With a depth model for its eyes and a painter where they are set. Raises NotAllowed when what those need is not
    installed."""
    from reelwright.engines.loading import swift_import

    with swift_import():
        from reelwright.engines.previz.engine import PrevizEngine

    needed = {"DEPTH_MODEL": (settings.depth_model, "transformers"), "PAINTER": (settings.painter, "diffusers")}
    for name, (source, package) in needed.items():
        if source and (importlib.util.find_spec("torch") is None or importlib.util.find_spec(package) is None):
            raise NotAllowed(f"{PREFIX}{name} needs what is not installed: pip install 'reelwright[diffusion]'")
    eyes = painter = None
    if settings.depth_model:
        from reelwright.engines.diffusion.eyes import DepthEyes

        place = hub(settings)
        eyes = DepthEyes(settings.depth_model, place.folder, settings.offline, settings.hub_token)
    if settings.painter:
        from reelwright.engines.diffusion.painter import TextPainter

        painter = TextPainter(settings.painter, hub(settings))
    return PrevizEngine(settings.engine_threads, eyes=eyes, painter=painter)


def _remote(settings: Settings) -> Engine:
    """Raises NotAllowed without an address."""
    from reelwright.engines.remote.engine import Options, RemoteEngine

    dialect = None if settings.remote_dialect == "auto" else settings.remote_dialect
    options = Options(dialect, settings.remote_model, settings.remote_longest, settings.remote_limit)
    return RemoteEngine(video_server(settings), settings.data.absolute() / "remote", options)


def video_server(settings: Settings, patience: float = 120.0) -> VideoServer:
    """What the remote engine orders from. patience: s for which a server that is away is tried again.

    Raises NotAllowed without an address, or with one that is none."""
    from reelwright.engines.remote.server import VideoServer

    if settings.remote_url is None:
        raise NotAllowed(f"the remote engine needs {PREFIX}REMOTE_URL, the address of a /v1/videos server")
    if not settings.remote_url.startswith(("http://", "https://")):
        raise NotAllowed(f"{PREFIX}REMOTE_URL must begin with http:// or https://")
    return VideoServer(settings.remote_url, settings.remote_key, patience)


def _diffusion(settings: Settings) -> Engine:
    """Raises NotAllowed when what it needs is not installed, or a table is none."""
    if importlib.util.find_spec("torch") is None or importlib.util.find_spec("diffusers") is None:
        raise NotAllowed("the diffusion engine is not installed: pip install 'reelwright[diffusion]'")
    if settings.offline:
        os.environ["HF_HUB_OFFLINE"] = "1"  # kernels of attention come from that hub too
    from reelwright.engines.diffusion import loras
    from reelwright.engines.diffusion.engine import DiffusionEngine, Options
    from reelwright.engines.diffusion.profiles import unfit

    try:
        rows = loras.table(settings.loras)
    except (OSError, ValueError) as fault:
        raise NotAllowed(f"{PREFIX}LORAS: {fault}") from None
    weights, cache = preset(settings), None if settings.cache == "auto" else settings.cache
    why = unfit(cache, weights) if cache is not None else None
    if why is not None:
        raise NotAllowed(f"{PREFIX}CACHE: {why}")
    if settings.fp8 and settings.loras is not None:
        raise NotAllowed(f"{PREFIX}FP8 and {PREFIX}LORAS exclude each other: LoRAs can't be put on 8-bit weights")
    options = Options(settings.profile, settings.guide, cache, settings.compile, settings.fp8, rows)
    return DiffusionEngine(weights, hub(settings), options)


def preset(settings: Settings) -> Preset:
    """What is known of the diffusion engine's weights, without loading them. Raises NotAllowed for unknown ones."""
    from reelwright.engines.diffusion.folders import Unusable, described

    try:
        return described(settings.model, hub(settings))
    except (Unusable, ReelwrightError) as fault:
        raise NotAllowed(f"{PREFIX}MODEL: {fault}") from None


def hub(settings: Settings) -> Hub:
    """Where weights come from and lie."""
    from reelwright.engines.diffusion.hub import Hub

    folder = settings.models or settings.data / "models"
    return Hub(folder.absolute(), settings.offline, settings.hub, settings.hub_token)


def capabilities(settings: Settings) -> Capabilities:
    """What the engine can do, for the service to refuse the rest at submit."""
    if settings.engine == "remote":
        from reelwright.engines.remote.order import CAPABILITIES

        return CAPABILITIES
    if settings.engine != "diffusion":
        return WHOLE
    from reelwright.engines.diffusion.presets import capabilities as of_preset

    return of_preset(preset(settings))
