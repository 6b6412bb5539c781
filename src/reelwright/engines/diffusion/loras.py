"""LoRAs: which ones a shot wants, from a table, and how they come onto the weights, checked to have arrived."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from reelwright.contract.errors import ProviderError
from reelwright.contract.shot import Shot
from reelwright.engines.diffusion.profiles import Adapter

Locate = Callable[[str, str | None], Path]


@dataclass(frozen=True, slots=True)
class Row:
    """A LoRA of the table: for which effect or style, on which weights (preset, hub id or folder)."""

    weights: str
    adapter: Adapter
    effect: str | None = None
    style: str | None = None

    def fits(self, shot: Shot, weights: tuple[str, ...]) -> bool:
        """Whether a shot on these weights wants it."""
        wanted = (self.effect or shot.effect) == shot.effect and (self.style or shot.style) == shot.style
        return wanted and self.weights in weights


_I2V_21 = "Wan-AI/Wan2.1-I2V-14B-480P-Diffusers"
KNOWN = (
    Row(_I2V_21, Adapter("Remade-AI/Inflate", None, "infl4t3 inflates it"), effect="balloon belly"),
    Row(_I2V_21, Adapter("Remade-AI/Rotate", None, "r0t4tion 360 degrees rotation"), effect="360 microwave"),
    Row(_I2V_21, Adapter("Remade-AI/Muscle", None, "t2k1s"), effect="muscle surge"),
    Row(_I2V_21, Adapter("Remade-AI/kissing", None, "k144ing kissing"), effect="kiss me ai"),
)


def table(path: Path | None) -> tuple[Row, ...]:
    """The operator's rows, then the known ones. The file is a JSON list of objects: weights, effect or style, source,
    and if needed file, trigger, weight, experts. Raises ValueError, which says what is wrong where."""
    if path is None:
        return KNOWN
    found = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(found, list):
        raise ValueError("must be a list of LoRAs")
    return tuple(_row(number, item, path.parent) for number, item in enumerate(found)) + KNOWN


def _row(number: int, item: dict[str, Any], folder: Path) -> Row:
    known = {field.name for field in fields(Adapter)} | {"weights", "effect", "style"}
    if not isinstance(item, dict) or set(item) - known or not {"weights", "source"} <= set(item):
        raise ValueError(f"row {number}: needs weights and source, and may have {', '.join(sorted(known))}")
    if not item.get("effect") and not item.get("style"):
        raise ValueError(f"row {number}: needs an effect or a style")
    source = item["source"]
    local = folder / source
    adapter = {key: value for key, value in item.items() if key not in {"weights", "effect", "style"}}
    adapter["source"] = str(local) if local.exists() else source
    return Row(item["weights"], Adapter(**adapter), item.get("effect"), item.get("style"))


def wanted(shot: Shot, rows: Iterable[Row], weights: tuple[str, ...]) -> dict[str, Adapter]:
    """The LoRAs of a shot by slot, at most one for its effect and one for its style: the first that fits."""
    fitting = [row for row in rows if row.fits(shot, weights)]
    found = {kind: next((row.adapter for row in fitting if getattr(row, kind)), None) for kind in ("effect", "style")}
    return {kind: adapter for kind, adapter in found.items() if adapter is not None}


class Wardrobe:
    """The LoRAs that one pipeline has on. Each slot (effect, style, …) holds one at a time; another one for the same
    slot is swapped in place, so that compiled blocks stay compiled.

    locate: from a source and a file inside it to a folder or file on this machine."""

    def __init__(self, pipe: Any, locate: Locate) -> None:
        self._pipe = pipe
        self._locate = locate
        self._hanging: dict[str, Adapter] = {}

    def wear(self, wanted: Mapping[str, Adapter]) -> None:
        """Makes exactly these active, by slot. What is loaded and not wanted stays loaded and sleeps.

        Raises ProviderError(inferenceError) when a LoRA loads as nothing."""
        for slot, adapter in wanted.items():
            if self._hanging.get(slot) != adapter:
                self._hang(slot, adapter)
        if wanted:
            self._pipe.enable_lora()
            self._pipe.set_adapters(list(wanted), [adapter.weight for adapter in wanted.values()])
        elif self._hanging:
            self._pipe.disable_lora()

    def _hang(self, slot: str, adapter: Adapter) -> None:
        folder = self._locate(adapter.source, adapter.file)
        named = {"weight_name": adapter.file} if adapter.file else {}
        self._check(folder, adapter)
        swapped = slot in self._hanging and self._hanging[slot].experts == adapter.experts
        if slot in self._hanging and not swapped:
            self._pipe.delete_adapters(slot)
        self._hanging.pop(slot, None)
        for part in self._parts(adapter):
            where = {"load_into_transformer_2": True} if part == "transformer_2" else {}
            try:
                self._pipe.load_lora_weights(str(folder), adapter_name=slot, hotswap=swapped, **named, **where)
            except (RuntimeError, KeyError) as misfit:  # other layers than the one before: not to be swapped
                if not swapped:
                    raise nothing(adapter) from misfit
                self._pipe.delete_adapters(slot)
                self._pipe.load_lora_weights(str(folder), adapter_name=slot, **named, **where)
            if slot not in self._pipe.get_list_adapters().get(part, ()):
                raise nothing(adapter)
        self._hanging[slot] = adapter

    def _check(self, folder: Path, adapter: Adapter) -> None:
        """diffusers passes over keys without the prefix that it expects and says nothing."""
        named = {"weight_name": adapter.file} if adapter.file else {}
        state = self._pipe.lora_state_dict(str(folder), **named)
        keys = state[0] if isinstance(state, tuple) else state
        if not any(key.startswith(f"{self._pipe.transformer_name}.") for key in keys):
            raise nothing(adapter)

    def _parts(self, adapter: Adapter) -> tuple[str, ...]:
        has_second = getattr(self._pipe, "transformer_2", None) is not None
        both = ("transformer", "transformer_2") if has_second else ("transformer",)
        return {"all": both, "high": both[:1], "low": both[1:]}[adapter.experts]


def fuse(pipe: Any, adapters: Sequence[Adapter], locate: Locate) -> None:
    """Adds LoRAs to the weights for good: distilled ones, without which a profile makes nothing of use, and which then
    cost no time. Raises ProviderError(inferenceError) when one loads as nothing."""
    if not adapters:
        return
    wardrobe = Wardrobe(pipe, locate)
    wardrobe.wear({f"distilled{number}": adapter for number, adapter in enumerate(adapters)})
    parts = [name for name in ("transformer", "transformer_2") if pipe.get_list_adapters().get(name)]
    pipe.fuse_lora(components=parts)
    pipe.unload_lora_weights()


def nothing(adapter: Adapter) -> ProviderError:
    """The error for a LoRA that changes nothing; by its name, since a path of ours is not for clients."""
    name = Path(adapter.source).name
    return ProviderError("inferenceError", f"The LoRA {name} holds nothing for these weights.")
