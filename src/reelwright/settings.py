"""Every option is one row here: an environment variable REELWRIGHT_…, a default, and what it means.

Only the composition root (app, cli) reads this; the parts below get plain values.
`python -m reelwright.settings` prints the table of docs/generated/settings.md."""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "REELWRIGHT_"


class NotAllowed(Exception):
    """The settings ask for something that can't be, or would be unsafe; the message says what to do."""


class Settings(BaseSettings):
    """Read from the environment; command-line flags override."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", frozen=True)

    data: Path = Field(Path("data"), description="Folder for the database, the media and the work in progress.")
    host: str = Field("127.0.0.1", description="Address to listen on. Beyond loopback a key must exist.")
    port: int = Field(8686, ge=0, le=65535, description="Port to listen on; 0 picks a free one.")
    public_url: str | None = Field(None, description="Base of media links when a proxy stands in front.")
    database_url: str | None = Field(
        None, repr=False, description="postgresql://… to scale out; absent: SQLite in the data folder."
    )
    storage_url: str | None = Field(None, description="s3://, gs:// or az:// bucket; absent: the data folder.")
    engine: Literal["previz", "diffusion", "remote", "fake"] = Field("previz", description="What makes the pictures.")
    engine_threads: int = Field(0, ge=0, description="Threads that one render may use; 0: as many as there are cores.")
    model: str = Field("wan2.2-ti2v-5b", description="Weights of the diffusion engine: a preset, a hub id or a folder.")
    profile: Literal["quality", "balanced", "fast"] = Field(
        "quality", description="What the diffusion engine spends: every step, a cache, or distilled weights."
    )
    guide: Literal["off", "camera", "full"] = Field(
        "full", description="How far the previz guides the diffusion engine: not, by its camera, by all that moves."
    )
    cache: Literal["auto", "none", "first_block", "mag", "taylor", "sea", "pyramid"] = Field(
        "auto", description="What the diffusion engine takes over from step to step; auto: what the profile says."
    )
    compile: bool = Field(True, description="Compile the denoiser on a GPU: a slow first clip, faster ones after it.")
    fp8: bool = Field(False, description="Multiply in 8 bits on cards that can; not for quality, nor with LORAS.")
    loras: Path | None = Field(None, description="JSON file with LoRAs for effects and styles (docs/gpu.md).")
    models: Path | None = Field(None, description="Folder of downloaded weights; absent: models in the data folder.")
    offline: bool = Field(False, description="Never ask the model hub; weights must be here.")
    hub: str = Field("https://huggingface.co", description="Where weights come from.")
    hub_token: str | None = Field(None, repr=False, description="Token for weights that the hub keeps private.")
    remote_url: str | None = Field(None, description="The /v1/videos server of the remote engine (docs/remote.md).")
    remote_key: str | None = Field(None, repr=False, description="Bearer token for that server.")
    remote_model: str | None = Field(None, description="Model to name in orders; absent: what the server has loaded.")
    remote_dialect: Literal["auto", "sglang", "vllm"] = Field("auto", description="What that server speaks.")
    remote_longest: float = Field(8.0, ge=1, description="Longest clip in s to order at once; longer ones are joined.")
    remote_limit: float = Field(1800.0, gt=0, description="How long in s that server may take for one order.")
    depth_model: str | None = Field(
        None, description="Depth model (hub id or folder) that previz sees users' pictures with; absent: its own guess."
    )
    painter: str | None = Field(
        None, description="Text-to-image model (hub id or folder) that paints previz's first frame where none is given."
    )
    worker_slots: int = Field(1, ge=1, le=64, description="Results that one worker renders at the same time.")
    worker_id: str | None = Field(None, description="Stable name of this worker; absent: made once and kept.")
    keys: str | None = Field(
        None, repr=False, description="Comma-separated API keys to accept beside those made by `keys create`."
    )
    allow_private_urls: bool = Field(False, description="Fetch pictures from, and deliver to, private addresses.")
    retention_days: float = Field(7.0, gt=0, description="How long results and uploads are kept when no ttl was asked.")
    queue_limit: int = Field(10_000, ge=1, description="Results waiting before new tasks are refused with 429.")
    sync_seconds: float = Field(60.0, ge=0, le=120, description="How long deliveryMethod sync may hold a request.")
    nsfw_action: Literal["flag", "block"] = Field("flag", description="What a failed safety check does to a result.")
    strict_motion: bool = Field(False, description="Refuse motionMode fast at 8 s or 1080p instead of using normal.")
    prices: Path | None = Field(None, description="JSON file that replaces the price table.")
    signing_secret: str | None = Field(
        None, repr=False, min_length=16, description="Secret of media links; absent: made once in the data folder."
    )
    shutdown_seconds: float = Field(20.0, ge=0, description="How long a stopping worker may finish what it renders.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="What is logged.")
    log_json: bool = Field(False, description="One JSON object per line instead of text for people.")

    @property
    def extra_keys(self) -> tuple[str, ...]:
        """The keys of the environment, without blanks."""
        return tuple(key.strip() for key in (self.keys or "").split(",") if key.strip())

    @property
    def own_url(self) -> str:
        """Where this machine's server answers, as far as host and port say."""
        return f"http://[{self.host}]:{self.port}" if ":" in self.host else f"http://{self.host}:{self.port}"

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach the server."""
        return is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """True for 127.0.0.0/8, ::1 and the name localhost; every other name counts as reachable from elsewhere."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def markdown() -> str:
    """The table of docs/generated/settings.md, one row per field."""
    rows = ["# Settings", "", "Made from `src/reelwright/settings.py`; don't edit. Command-line flags override.", ""]
    rows += ["| Variable | Default | Meaning |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else f"`{field.default}`"
        rows.append(f"| `{PREFIX}{name.upper()}` | {default} | {field.description}{_choices(field.annotation)} |")
    return "\n".join(rows) + "\n"


def _choices(annotation: object) -> str:
    values = getattr(annotation, "__args__", ())
    if not values or not all(isinstance(value, str) for value in values):
        return ""
    return " One of " + ", ".join(f"`{value}`" for value in values) + "."


if __name__ == "__main__":
    print(markdown(), end="")
