"""What style, effect, camera movement and pace are called in a prompt: one table each."""

from __future__ import annotations

from reelwright.contract.shot import Shot

STYLES = {
    "anime": "Japanese anime style, cel shading, clean line art, painted background",
    "3d_animation": "3D animated film style, soft global illumination, rounded shapes, expressive characters",
    "clay": "claymation, stop-motion clay figures, visible fingerprints, handmade miniature set",
    "comic": "comic book style, bold ink outlines, halftone dots, flat saturated colours",
    "cyberpunk": "cyberpunk, neon signs, wet reflections, haze, magenta and cyan light",
}
EFFECTS = {
    "bikini up": "the subject's clothes turn into swimwear in a swirl of light, sunny beach mood",
    "the tigers touch": "a tiger made of glowing embers appears beside the subject and nuzzles it",
    "jiggle jiggle": "the subject wobbles rhythmically like jelly, bouncing to a beat",
    "hug your love": "the subjects step together and embrace warmly",
    "kiss me ai": "the subjects lean in and kiss gently",
    "subject 3 fever": "the subject breaks into an energetic viral dance, moving hips and arms to a fast beat",
    "fin-tastic mermaid": "the subject turns into a mermaid with a shimmering tail, underwater bubbles",
    "lets ymca": "the subject dances and forms the letters Y, M, C and A with raised arms",
    "skeleton dance": "the subject turns into a skeleton that dances loosely, spooky mood",
    "kungfu club": "the subject performs sharp kung fu punches and kicks",
    "boom drop": "an explosion goes off and debris bursts outward, shock wave and dust",
    "vroom vroom step": "the subject steps in rhythm with revving engines, a car roars up with smoke",
    "creepy devil smile": "the subject's face slowly stretches into a sinister grin with glowing eyes, horror mood",
    "pubg winner hit": "the subject celebrates a victory with a triumphant dance, confetti and golden light",
    "360 microwave": "the subject turns slowly through 360 degrees on its spot as on a turntable",
    "eye zoom challenge": "the camera rushes into an extreme close-up of the subject's eye",
    "muscle surge": "the subject's muscles swell and its clothes tighten, powerful pose",
    "punch face": "a fist hits the subject's face in slow motion, cheeks ripple from the impact",
    "balloon belly": "the subject's body inflates like a balloon and floats up",
    "kiss kiss": "many kisses land on the subject's cheeks, lipstick marks appear, hearts float",
}
CAMERA = {
    "horizontal_left": "the camera trucks smoothly to the left",
    "horizontal_right": "the camera trucks smoothly to the right",
    "vertical_up": "the camera rises straight up",
    "vertical_down": "the camera sinks straight down",
    "zoom_in": "the camera slowly pushes in",
    "zoom_out": "the camera slowly pulls back",
    "auto_camera": "smooth cinematic camera movement",
    "crane_up": "crane shot, the camera rises and looks down",
    "quickly_zoom_in": "fast dramatic zoom in",
    "quickly_zoom_out": "fast dramatic zoom out",
    "smooth_zoom_in": "gentle smooth zoom in",
    "camera_rotation": "the camera rolls around its view axis",
    "robo_arm": "precise motion-control robot arm camera move",
    "super_dolly_out": "long dolly out that reveals the whole scene",
    "whip_pan": "quick whip pan with motion blur",
    "hitchcock": "dolly zoom, vertigo effect",
    "left_follow": "tracking shot that follows the subject to the left",
    "right_follow": "tracking shot that follows the subject to the right",
    "pan_left": "the camera pans left",
    "pan_right": "the camera pans right",
    "fix_bg": "static camera on a tripod, fixed background",
}
PACE = {"normal": "", "fast": "fast-paced, quick energetic motion"}


def prompt(shot: Shot, triggers: tuple[str, ...] = (), sound: bool = False) -> str:
    """The user's words first, then what the settings add. triggers: words that a LoRA was trained on. sound: the
    weights make sound too, and should be told which."""
    said = [*triggers, shot.prompt.strip().rstrip(".")]
    said += [table[key] for table, key in ((STYLES, shot.style), (EFFECTS, shot.effect), (CAMERA, shot.camera)) if key]
    said += [PACE[shot.motion]]
    if sound and shot.sound_prompt:
        said.append(f"the sound of {shot.sound_prompt.strip()}")
    return ". ".join(part[0].upper() + part[1:] for part in said if part) + "."


def negative(shot: Shot, usual: str) -> str:
    """What the user does not want, then what nobody wants."""
    return ", ".join(part for part in ((shot.negative_prompt or "").strip(), usual) if part)
