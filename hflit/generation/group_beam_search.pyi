"""`num_beam_groups` and `diversity_penalty`: the Hamming penalty between groups of beams, and the loop over the groups"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from .beam_search import Texts
from .sampling import LogitsProcessor
from typing_extensions import Self

__all__ = ['HammingDiversityLogitsProcessor', 'of_group', 'all_groups', 'global_rows', 'step_of_group', 'step_of_groups', 'close', 'search_groups', 'merged']

@dataclass
class HammingDiversityLogitsProcessor(LogitsProcessor):
    """Lower the scores of tokens that earlier groups of beams have chosen for the same text at this step

    Args:
        diversity_penalty: subtracted for each earlier beam with the token, above 0
        num_beams: beams of each text
        num_beam_groups: groups that they form, at least 2
    """
    diversity_penalty: float
    """subtracted for each earlier beam with the token, above 0"""
    num_beams: int
    """beams of each text"""
    num_beam_groups: int
    """groups that they form, at least 2"""
    def __post_init__(self) -> None: ...
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Args:
            value: value of the setting
            prompt: token ids of the prompt
        """
    def __call__(self, input_ids, scores, current_tokens, beam_group_idx):
        """Args:
            input_ids: tokens so far, `(rows, tokens)`
            scores: of the next token, `(rows, vocab_size)`, as many rows for each text
            current_tokens: tokens that the beams have chosen at this step, `(batch * num_beams,)`
            beam_group_idx: number of the group that chooses now
        """

def of_group(x, i: int, groups: int, size: int):
    """The rows of one group, `(batch * size, …)`

    Args:
        x: a row for each beam, `(batch * beams, …)`
        i: number of the group
        groups: number of groups
        size: beams of a group
    """

def all_groups(xs, size: int):
    """The rows of all beams, `(batch * beams, …)`

    Args:
        xs: the rows of each group, each `(batch * size, …)`
        size: beams of a group
    """

def global_rows(rows, i: int, groups: int, size: int):
    """The numbers of these rows among those of all beams; -1 stays

    Args:
        rows: numbers of rows within a group, any shape; -1 for none
        i: number of the group
        groups: number of groups
        size: beams of a group
    """

def step_of_group(s, beams, logp, n, step, ends) -> tuple:
    """One step of one group; it is open while its best candidate may become better than its finished texts

    Args:
        s: settings of one group
        beams: its state
        logp: log-probabilities after the logits processors, `(batch * size, vocab_size)`
        n: column of the next token
        step: number of new tokens so far
        ends: function of token ids, returns whether each text has ended

    Returns:
        new state; whether to go on
    """

def step_of_groups(run, s, states, logp, step) -> tuple:
    """One step of all groups, one after the other

    Args:
        run: the state of the call
        s: settings of one group
        states: state of each group
        logp: log-probabilities of the model, `(batch * beams, vocab_size)`
        step: number of new tokens so far

    Returns:
        new states; scores after the processors; whether to go on
    """

def close(s, beams, n: int, complete=True) -> Texts:
    """The best finished texts, among them the growing ones of texts that were not complete

    Args:
        s: settings
        beams: state after the last step
        n: number of new tokens
        complete: which growing texts may count as finished, `(batch, beams)`
    """

def search_groups(run):
    """Group beam search: run the model until all groups are complete; the best texts become those of `run`

    Args:
        run: the state of the call
    """

def merged(texts) -> Texts:
    """The finished texts of all groups, best first, with `parents` among all beams

    Args:
        texts: finished texts of each group
    """
