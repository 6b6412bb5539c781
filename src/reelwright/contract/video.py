"""The wire model of `videoInference` for pixverse:1@2: every field, its bounds and its default, once.

Validation, the JSON schema and the generated docs all read these classes. Rules across fields are in `rules`, older
spellings in `legacy`."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from reelwright.contract import catalog
from reelwright.contract.fields import (
    LARGEST,
    UUID4,
    AnyObject,
    InputImage,
    Number,
    OneOf,
    Prompt,
    ShortText,
    Switch,
    WebURL,
    Whole,
)


class Wire(BaseModel):
    """A frozen value as it came over the wire. Keys that no field knows are faults."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=False)


class FrameInput(Wire):
    """One picture and where it belongs. Without `frame`: the first free place, first before last."""

    image: InputImage = Field(description="Picture: UUID of an upload or earlier result, URL, data URI or base64.")
    frame: Annotated[str | int | None, OneOf(catalog.FRAME_POSITIONS)] = Field(
        None, description='Place in the clip: "first" or 0, "last" or -1.'
    )


class Inputs(Wire):
    """What the clip is made from, beside words."""

    frame_images: tuple[FrameInput, ...] = Field(
        (),
        alias="frameImages",
        description="One or two pictures that frames of the clip must meet. One: the first. Two: first and last.",
    )


class Safety(Wire):
    """Content check of the result. `mode` wins over `checkContent`; checkContent alone means fast."""

    check_content: Switch = Field(False, alias="checkContent", description="Check the clip.")
    mode: Annotated[str | None, OneOf(catalog.SAFETY_MODES)] = Field(
        None, description="none, fast (first, middle, last frame) or full (every frame)."
    )


class PixverseSettings(Wire):
    """What only PixVerse has."""

    style: Annotated[str | None, OneOf(catalog.STYLES)] = Field(None, description="Artistic style.")
    effect: Annotated[str | None, OneOf(catalog.EFFECTS)] = Field(
        None, description="Effect template. Not together with cameraMovement."
    )
    camera_movement: Annotated[str | None, OneOf(catalog.CAMERA_MOVEMENTS)] = Field(
        None, alias="cameraMovement", description="Camera movement. Not together with effect."
    )
    motion_mode: Annotated[str, OneOf(catalog.MOTIONS)] = Field(
        "normal", alias="motionMode", description="Pace. fast becomes normal at 8 s or 1080p."
    )
    sound_effect_switch: Switch = Field(False, alias="soundEffectSwitch", description="Add a soundtrack.")
    sound_effect_content: Prompt | None = Field(
        None, alias="soundEffectContent", description="What should be heard; without it the prompt decides."
    )
    watermark: Switch = Field(False, description="Burn a small mark into the picture.")


class ProviderSettings(Wire):
    """Settings by provider; this model has one."""

    pixverse: PixverseSettings = Field(default_factory=lambda: PixverseSettings.model_validate({}))


class VideoInference(Wire):
    """One task: a clip, or up to four variations of it."""

    task_type: Annotated[str, OneOf(("videoInference",))] = Field(alias="taskType", description="videoInference")
    task_uuid: UUID4 = Field(alias="taskUUID", description="UUID v4, new for every task.")
    model: Annotated[str, OneOf(catalog.MODELS, "invalid")] = Field(description="The model.")
    positive_prompt: Prompt = Field(alias="positivePrompt", description="What the clip shows.")
    negative_prompt: Prompt | None = Field(None, alias="negativePrompt", description="What it must not show.")
    width: Annotated[int, Whole(1, LARGEST)] | None = Field(None, description="Width in px, together with height.")
    height: Annotated[int, Whole(1, LARGEST)] | None = Field(None, description="Height in px; one of 20 sizes.")
    resolution: Annotated[str | None, OneOf(catalog.RESOLUTIONS)] = Field(
        None, description="Size by tier, when width and height are absent: 16:9, or the shape of the first picture."
    )
    duration: Annotated[int, OneOf(catalog.DURATIONS)] = Field(catalog.DEFAULT_DURATION, description="Length in s.")
    fps: Annotated[int, OneOf(catalog.FRAME_RATES)] = Field(
        catalog.DEFAULT_FRAME_RATE, description="Frames a second. Older clients send it; nobody has to."
    )
    seed: Annotated[int, Whole(0, 2**31 - 1)] | None = Field(
        None, description="Same request and seed: same frames. Absent: random, 32 bits. Result i uses seed + i."
    )
    number_results: Annotated[int, Whole(1, 4)] = Field(
        1, alias="numberResults", description="Variations to make, each with its own seed."
    )
    output_type: Annotated[str, OneOf(catalog.OUTPUT_TYPES)] = Field("URL", alias="outputType", description="URL only.")
    output_format: Annotated[str, OneOf(catalog.OUTPUT_FORMATS)] = Field(
        "MP4", alias="outputFormat", description="File format."
    )
    output_quality: Annotated[int, Whole(20, 99)] = Field(
        95, alias="outputQuality", description="Higher is better looking and larger."
    )
    delivery_method: Annotated[str, OneOf(catalog.DELIVERY_METHODS)] = Field(
        "async", alias="deliveryMethod", description="async: an ack, then poll. sync: held until done or the limit."
    )
    webhook_url: WebURL | None = Field(None, alias="webhookURL", description="Gets one POST for every result.")
    upload_endpoint: WebURL | None = Field(
        None, alias="uploadEndpoint", description="Gets the file's bytes with PUT; presigned URLs work."
    )
    ttl: Annotated[int, Whole(60, LARGEST)] | None = Field(
        None, description="Seconds until the file is deleted."
    )
    include_cost: Switch = Field(False, alias="includeCost", description="Put cost into every result.")
    safety: Safety = Field(default_factory=lambda: Safety.model_validate({}))
    inputs: Inputs = Field(default_factory=lambda: Inputs.model_construct(frame_images=()))
    provider_settings: ProviderSettings = Field(
        default_factory=lambda: ProviderSettings.model_validate({}), alias="providerSettings"
    )
    routing: AnyObject | None = Field(None, description="Meant for the vendor's servers; nothing here.")
    guidance: Annotated[Number, Field(ge=0, le=50)] | None = Field(
        None, alias="CFGScale", description="Guidance of a diffusion engine; others have none."
    )
    steps: Annotated[int, Whole(1, 200)] | None = Field(
        None, description="Steps of a diffusion engine; others have none."
    )
    scheduler: ShortText | None = Field(
        None, description="Scheduler of a diffusion engine; others have none."
    )

    @property
    def pixverse(self) -> PixverseSettings:
        return self.provider_settings.pixverse

    @property
    def images(self) -> tuple[str, ...]:
        """The pictures as the client named them, in the order given."""
        return tuple(item.image for item in self.inputs.frame_images)

    def with_images(self, sources: tuple[str, ...]) -> VideoInference:
        """The same task with its pictures named anew, in the order of `images`: inline pictures become the UUIDs
        of the media that they were stored as."""
        items = self.inputs.frame_images
        frames = tuple(item.model_copy(update={"image": new}) for item, new in zip(items, sources, strict=True))
        return self.model_copy(update={"inputs": self.inputs.model_copy(update={"frame_images": frames})})
