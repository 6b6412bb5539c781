"""A folder of weights of a known family, described as a preset: read from its own files, torch is not needed.

`reelwright.json` beside `model_index.json` may say what a fine-tune was trained for: any field of Preset, such as
{"fps": 16, "frames": 81, "areas": [399360], "steps": 30, "image_weights": "../i2v"}."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from reelwright.engines.diffusion.hub import INDEX, Hub
from reelwright.engines.diffusion.presets import BOTH, BY_NAME, DEFAULT, FIRST, TEXT, Preset, by_weights

FACTS = "reelwright.json"
_GIVEN = {field.name for field in fields(Preset)} - {"name", "family", "text_weights"}


class Unusable(Exception):
    """The folder holds no weights that can be served; the message says why."""


def described(model: str, hub: Hub) -> Preset:
    """The preset of a name, a hub id or a folder. An unknown hub id's small files are downloaded for it.

    Raises Unusable; ProviderError when the hub does not answer."""
    known = by_weights(model)
    if known is not None:
        return known
    folder = Path(model).expanduser()
    if not folder.exists() and model.count("/") != 1:
        raise Unusable(f"{model} is no preset ({', '.join(BY_NAME)}), no folder and no hub id")
    if folder.exists():
        return describe(folder)
    hub.located(model, "transformer/config.json")
    found = describe(hub.located(model, INDEX))
    return replace(found, name=model, text_weights=model, image_weights=model)


def describe(folder: Path) -> Preset:
    """What the weights in a folder can do. Raises Unusable."""
    index = _json(folder / INDEX)
    preset = _by_class(index, folder)
    # clients read the name in errors, and a path of ours is not for them
    name, weights = folder.resolve().name, str(folder)
    preset = replace(preset, name=name, text_weights=weights, image_weights=weights, disk=_size(folder))
    return _with_facts(preset, folder)


def _by_class(index: dict[str, Any], folder: Path) -> Preset:
    kind = str(index.get("_class_name", ""))
    if kind.startswith("LTX2"):
        return BY_NAME["ltx-2"]
    if not kind.startswith("Wan"):
        raise Unusable(f"{folder}: {kind or 'no pipeline'} is of no family that is served here (Wan, LTX-2)")
    if index.get("expand_timesteps"):
        return BY_NAME[DEFAULT]
    from_pictures = kind == "WanImageToVideoPipeline"
    wan = replace(BY_NAME["wan2.2-a14b"], pictures=(FIRST, BOTH) if from_pictures else (TEXT,))
    if index.get("boundary_ratio") is not None:
        return wan
    wan = replace(wan, steps=50, guidance=(5.0,), memory=40.0)
    config = _json(folder / "transformer" / "config.json")
    if from_pictures and config.get("pos_embed_seq_len") is None:
        return replace(wan, pictures=(FIRST,))  # Wan 2.1 fails on a last picture unless it was trained for one
    return wan


def _with_facts(preset: Preset, folder: Path) -> Preset:
    """Raises Unusable for a field that no preset has."""
    if not (folder / FACTS).exists():
        return preset
    facts = _json(folder / FACTS)
    unknown = sorted(set(facts) - _GIVEN)
    if unknown:
        raise Unusable(f"{folder / FACTS}: {', '.join(unknown)}: unknown; allowed are {', '.join(sorted(_GIVEN))}")
    if "image_weights" in facts:
        facts["image_weights"] = str((folder / facts["image_weights"]).resolve())
        pair = describe(Path(facts["image_weights"]))
        facts.setdefault("pictures", [*preset.pictures, *pair.pictures])
    values = {key: _frozen(value) for key, value in facts.items()}
    return replace(preset, **values)


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise Unusable(f"{path}: {fault}") from None
    if not isinstance(found, dict):
        raise Unusable(f"{path}: not an object")
    return found


def _size(folder: Path) -> float:
    """GB of all files."""
    return round(sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e9, 1)
