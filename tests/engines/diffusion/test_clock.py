"""The clock that holds latents to a guide, against a denoiser whose answer is known."""

from __future__ import annotations

import pytest
import torch

from reelwright.engines.diffusion.clock import Clock, forget, noise_of
from reelwright.engines.diffusion.schedule import Pace, paced, scheduler
from tests.engines.diffusion import tiny

SHAPE = (1, 2, 3, 4, 5)
DATA = 0.5  # deviation of the data that the known denoiser was "trained" on


def known_denoiser(latents: torch.Tensor, sigma: torch.Tensor) -> torch.Tensor:
    """The exact flow for data that are Gaussian noise of deviation DATA. Along its path latents keep their direction:
    from x at noise level s the answer is x · DATA / sqrt((1-s)²·DATA² + s²)."""
    clean = latents * (1 - sigma) * DATA**2 / ((1 - sigma) ** 2 * DATA**2 + sigma**2)
    return (latents - clean) / sigma


def answer(latents: torch.Tensor, sigma: torch.Tensor) -> torch.Tensor:
    return latents * DATA / torch.sqrt((1 - sigma) ** 2 * DATA**2 + sigma**2)


def apart(made: torch.Tensor, wanted: torch.Tensor) -> float:
    """As a share of what was wanted; Euler's 40 steps alone are off by 0.07."""
    return float((made - wanted).norm() / wanted.norm())


def denoised(name: str, clock: Clock | None, remember: bool = False, steps: int = 40, start: int = 0) -> torch.Tensor:
    """What a pipeline does: steps, and a clock's hand in between."""
    sampler = scheduler(name, tiny.unipc(3.0), Pace())
    with paced(sampler, Pace(start)):
        sampler.set_timesteps(steps)
        latents = noise_of(SHAPE, 1) if start == 0 else clock.noised(sampler.sigmas[0])
        for index, time in enumerate(sampler.timesteps):
            velocity = known_denoiser(latents, sampler.sigmas[index])
            latents = sampler.step(velocity, time, latents, return_dict=False)[0]
            done = start + index + 1
            if clock is not None and clock.holds(done):
                latents = clock.held(latents, done, sampler.sigmas[index + 1])
                if not remember:
                    forget(sampler)
    return latents


def guide(until: float) -> Clock:
    return Clock(noise_of(SHAPE, 5), noise_of(SHAPE, 7), torch.full((1, 1, *SHAPE[2:]), until))


def released(name: str, clock: Clock, until: int, steps: int = 40) -> torch.Tensor:
    """The answer for a run that the clock let go of: it follows from the last replacement alone."""
    sampler = scheduler(name, tiny.unipc(3.0), Pace())
    sampler.set_timesteps(steps)
    sigma = sampler.sigmas[until - 1]
    return answer(clock.noised(sigma), sigma)


@pytest.mark.parametrize("name", ["unipc", "euler", "dpm++"])
def test_without_a_clock_the_denoiser_gives_its_known_answer(name):
    wanted = answer(noise_of(SHAPE, 1), torch.tensor(1.0))
    assert apart(denoised(name, None), wanted) < 0.1


@pytest.mark.parametrize("name", ["unipc", "euler", "dpm++"])
def test_what_the_clock_puts_there_is_where_the_run_goes_on(name):
    clock = guide(until=9.0)
    assert apart(denoised(name, clock), released(name, clock, 9)) < 0.1


def test_unipc_undoes_a_replacement_unless_it_forgets():
    clock = guide(until=2.0)
    wanted = released("unipc", clock, 2)
    assert apart(denoised("unipc", clock), wanted) < 0.1
    assert apart(denoised("unipc", clock, remember=True), wanted) > 0.5


def test_a_clock_that_never_lets_go_ends_on_the_reference():
    clock = guide(until=1e9)
    assert torch.allclose(denoised("unipc", clock), clock.reference, atol=1e-5)


def test_only_what_is_held_is_touched():
    free, clock = denoised("euler", None), guide(until=0.0)
    clock.until[..., :2] = 1e9
    held = denoised("euler", clock)
    assert torch.allclose(held[..., :2], clock.reference[..., :2], atol=1e-5)
    assert torch.equal(held[..., 2:], free[..., 2:])


@pytest.mark.parametrize("name", ["unipc", "euler"])
def test_a_late_start_gives_what_holding_everything_until_then_gives(name):
    clock = guide(until=6.0)
    assert torch.allclose(denoised(name, clock, start=5), denoised(name, clock), atol=1e-5)


def test_given_noise_levels_are_met_exactly():
    sampler = scheduler("unipc", tiny.unipc(5.0), Pace(sigmas=(1.0, 0.757, 0.522)))
    with paced(sampler, Pace(sigmas=(1.0, 0.757, 0.522))):
        sampler.set_timesteps(3)
        assert sampler.sigmas.tolist() == pytest.approx([1.0, 0.757, 0.522, 0.0])
        assert sampler.timesteps.tolist() == pytest.approx([1000, 757, 522])
    sampler.set_timesteps(3)
    assert len(sampler.timesteps) == 3 and sampler.sigmas[1] != pytest.approx(0.757)


def test_fresh_noise_of_a_distilled_run_comes_from_its_seed():
    pace = Pace(sigmas=(1.0, 0.757, 0.522), renoise=4)

    def made() -> torch.Tensor:
        sampler = scheduler("unipc", tiny.unipc(5.0), pace)
        with paced(sampler, pace):
            sampler.set_timesteps(3)
            latents = noise_of(SHAPE, 1)
            for time, sigma in zip(sampler.timesteps, sampler.sigmas, strict=False):
                latents = sampler.step(known_denoiser(latents, sigma), time, latents, return_dict=False)[0]
        return latents

    torch.manual_seed(1)
    first = made()
    torch.manual_seed(2)
    assert torch.equal(first, made())
