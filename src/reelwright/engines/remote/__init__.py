"""The remote engine: an OpenAI-style /v1/videos server (SGLang Diffusion, vLLM-Omni) makes the pictures."""
