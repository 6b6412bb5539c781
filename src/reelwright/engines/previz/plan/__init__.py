"""Words -> Plan: a rule grammar, word lists and a table made from WordNet. No model, no network, no randomness."""

from reelwright.engines.previz.plan.model import Action, Choice, Phrase, Plan, Relation, Subject
from reelwright.engines.previz.plan.planner import Planner, plan

__all__ = ["Action", "Choice", "Phrase", "Plan", "Planner", "Relation", "Subject", "plan"]
