"""The part of the pipeline `automatic-speech-recognition` for models with a CTC head: sounds of any length in overlapping chunks, whose frames fit together without a seam, and times of letters and words"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['overlapping_chunks', 'frame_chunks', 'chunk_ids', 'ctc_answers', 'inner_frames', 'read_ctc', 'read_with_decoder']

def overlapping_chunks(n: int, size: int, left: int, right: int) -> list:
    """Cut a sound into overlapping chunks; ValueError where they would not advance

    Args:
        n: samples of the sound
        size: samples of a chunk
        left: samples at its beginning that are context alone
        right: samples at its end that are context alone

    Returns:
        `(start, end, first sample that counts, end of those that count)`
    """

def frame_chunks(n: int, rate: int, hop: int, chunk_length_s=None, stride_length_s=None) -> list:
    """`overlapping_chunks` in whole frames

    Args:
        n: samples of the sound
        rate: Hz
        hop: samples from one frame to the next
        chunk_length_s: seconds of a chunk; None or 0: one chunk
        stride_length_s: seconds of context: a number, or left and right; None: a sixth of a chunk
    """

def chunk_ids(pipe, pieces, size: int) -> list:
    """Run chunks through the model, those of one length together

    Args:
        pipe: the pipeline
        pieces: `(samples, frames before those that count, end of those that count)` of each chunk
        size: chunks per batch

    Returns:
        most likely id of each frame that counts, for each chunk; for a decoder the logits
    """

def ctc_answers(
    pipe,
    sounds: list,
    size: int = 1,
    strides=None,
    chunk_length_s=None,
    stride_length_s=None,
    return_timestamps=False,
    decoder_kwargs=None,
) -> list:
    """The answer of a model with a CTC head for each sound

    Args:
        pipe: the pipeline
        sounds: samples of each sound
        size: chunks per batch
        strides: samples at both ends of each sound that are context alone, or None
        chunk_length_s: seconds of a chunk at most; None: no chunks
        stride_length_s: seconds at the ends of chunks in which they are cut: a number, or left and right
        return_timestamps: 'word' or 'char': also their times
        decoder_kwargs: arguments of `decode_beams` of the decoder
    """

def inner_frames(frames, n: int, hop: int, left: int, right: int):
    """The frames of a sound without those of its context

    Args:
        frames: of a sound
        n: its samples
        hop: samples from one frame to the next
        left: samples at its beginning that are context alone
        right: samples at its end that are context alone
    """

def read_ctc(tokenizer, ids, seconds: float, return_timestamps=False) -> dict:
    """Text of frames, with times

    Args:
        tokenizer: tokenizer of the model
        ids: most likely id of each frame
        seconds: from one frame to the next
        return_timestamps: 'word' or 'char'

    Returns:
        `text`, and `chunks` of `{text, timestamp}`
    """

def read_with_decoder(decoder, logits, seconds: float, return_timestamps=False, settings=None) -> dict:
    """Text of logits by beam search with a language model, with times

    Args:
        decoder: `BeamSearchDecoderCTC` of pyctcdecode
        logits: `(frames, vocab_size)`
        seconds: from one frame to the next
        return_timestamps: 'word'
        settings: of the beam search

    Returns:
        `text`, and `chunks` of `{text, timestamp}`
    """
