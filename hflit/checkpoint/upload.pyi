"""Creates a repository on the Hugging Face Hub and uploads a saved folder to it, with tags in its model card"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['class_names', 'http_status', 'upload_error', 'add_tags', 'upload', 'PushToHubMixin']

def class_names(error) -> list:
    """Names of the classes of an exception, the most specific first

    Args:
        error: the exception
    """

def http_status(error):
    """HTTP status code of the response of an exception, or None

    Args:
        error: the exception
    """

def upload_error(error, repo_id):
    """Make an exception that says why an upload failed; returns `error` itself if it is not from the Hub

    Args:
        error: exception of the upload
        repo_id: repo id, for the message
    """

def add_tags(api, folder, repo_id, tags, revision=None) -> None:
    """Add tags to the model card, existing or new, and write it to `folder/README.md`

    Args:
        api: a `huggingface_hub.HfApi`
        folder: folder that is uploaded
        repo_id: repo whose card is kept if the folder has none
        tags: tags to add
        revision: branch of the repo
    """

def upload(
    folder,
    repo_id: str,
    *,
    files=None,
    commit_message=None,
    commit_description=None,
    private=None,
    token=None,
    revision=None,
    create_pr=False,
    tags=(),
):
    """Upload the files of a folder to a repository of the Hub, created if needed

    Args:
        folder: path of a folder
        repo_id: repository on the Hub, `org/name`, or `name` for your own account
        files: only these, names or patterns
        commit_message: first line of the commit
        commit_description: further text of the commit
        private: whether a new repo is private
        token: Hub token; None: the stored one
        revision: branch, created if needed
        create_pr: open a pull request instead of committing
        tags: tags for the model card

    Returns:
        huggingface_hub's CommitInfo
    """

class PushToHubMixin:
    """Adds `push_to_hub` to a class with `save_pretrained`"""
    def push_to_hub(
        self,
        repo_id,
        *,
        commit_message=None,
        commit_description=None,
        private=None,
        token=None,
        revision=None,
        create_pr=False,
        tags=(),
        **save_kwargs: Any,
    ):
        """Save into a temporary folder and upload it; further arguments go to `save_pretrained`

        Args:
            repo_id: `org/name`, or `name` for your own account
            commit_message: first line of the commit
            commit_description: further text of the commit
            private: whether a new repo is private
            token: Hub token; None: the stored one
            revision: branch, created if needed
            create_pr: open a pull request instead of committing
            tags: tags for the model card
            **save_kwargs: arguments of `save_pretrained`
        """
