"""Read CSV, JSON, Parquet and text files, folders or Hub datasets; find text and label columns; split off evaluation rows"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['readers', 'split_names', 'pair_columns', 'column_candidates', 'read_csv', 'read_jsonl', 'parse_json_line', 'read_parquet', 'read_lines', 'read_file', 'picture_files', 'read_texts', 'split_of', 'read_pictures', 'read_folder', 'read_hub', 'read_data', 'suggest_files', 'string_columns', 'find_column', 'text_columns', 'class_names', 'label_to_name', 'labels_of', 'flatten_labels', 'sorted_labels', 'train_test_split']

def read_csv(path):
    """Read a CSV file (tab-separated by its suffix) as an Arrow table; quoted values may have line breaks

    Args:
        path: path of a file
    """

def read_jsonl(path):
    """Read JSON, one object per line or one list of objects, as an Arrow table

    Args:
        path: path of a file
    """

def parse_json_line(line, i: int, path):
    """Parse one line of a JSON lines file; ValueError with its number

    Args:
        line: the line of the file
        i: index
        path: path of a file
    """

def read_parquet(path):
    """Read a Parquet file as an Arrow table

    Args:
        path: path of a file
    """

def read_lines(path):
    """Read a text file, one text per line, as an Arrow table

    Args:
        path: path of a file
    """

readers: dict

def read_file(path):
    """Read a file as a `datasets.Dataset`; ValueError if it cannot be read or is empty

    Args:
        path: path of a file
    """

def picture_files(folder) -> list:
    """Pictures in a folder and its subfolders that Pillow can read by their suffix; none without Pillow

    Args:
        folder: path of a folder
    """

def read_texts(folder):
    """Read a folder of `.txt` files as a `datasets.Dataset`, one text per file; subfolder names become labels

    Args:
        folder: path of a folder
    """

split_names: dict

def split_of(name: str) -> str:
    """Split, 'train' or 'eval', that a file or split name stands for

    Args:
        name: name of the setting or argument
    """

def read_pictures(folder) -> dict:
    """Read the splits of a folder of pictures: paths as `image`, and names of their folders as `label`

    Args:
        folder: path of a folder
    """

def read_folder(folder) -> dict:
    """Read the splits of a folder; a validation file is preferred to a test file for evaluation

    Args:
        folder: path of a folder
    """

def read_hub(name: str) -> dict:
    """Read the splits of a Hub dataset; `name:config` selects a configuration

    Args:
        name: name of the setting or argument
    """

def read_data(where) -> dict:
    """Read the splits of a file, a folder or a Hub dataset

    Args:
        where: file, folder, or name of a Hub dataset

    Returns:
        `{'train':…}`, and `eval` if there is one
    """

def suggest_files(path) -> str:
    """List the data files beside a missing file, for the error message

    Args:
        path: path of a file
    """

pair_columns: tuple

column_candidates: dict

def string_columns(data) -> list:
    """Names of the string columns

    Args:
        data: data set
    """

def find_column(data, role: str, option: str, given=None, exclude=()) -> str:
    """Find the column for a role; ValueError with the available columns if there is none

    Args:
        data: a `datasets.Dataset`
        role: purpose of the column: a key of `column_candidates`
        option: command-line option that names the column
        given: column name, if the user gave one
        exclude: columns already in use
    """

def text_columns(data, given=None, exclude=()) -> list:
    """Find the text column, or the two columns of text pairs

    Args:
        data: data set
        given: what the caller gave
        exclude: names of columns that are left out
    """

def class_names(data, column: str):
    """Class names of a `ClassLabel` column, or None

    Args:
        data: data set
        column: name of a column
    """

def label_to_name(y, names=None):
    """Convert a label, or a list of labels, to its name

    Args:
        y: labels
        names: names
    """

def labels_of(data, column: str) -> list:
    """Label names of each row, or lists of them

    Args:
        data: data set
        column: name of a column
    """

def flatten_labels(labels) -> list:
    """Flatten labels to one list

    Args:
        labels: the right answers, -100 where there is none; with them the output has a `loss`
    """

def sorted_labels(labels, known=None) -> list:
    """Distinct label names: in the order of the class names if known, else sorted, numbers numerically

    Args:
        labels: the right answers, -100 where there is none; with them the output has a `loss`
        known: labels in the order that the data set declares
    """

def train_test_split(data, test_size: float, seed: int = 0, labels=None) -> tuple:
    """Split a dataset at random into training and evaluation rows

    Args:
        data: a `datasets.Dataset`
        test_size: fraction of rows for evaluation
        seed: random seed
        labels: labels of the rows; every label keeps a row in the training set

    Returns:
        `(training rows, evaluation rows)`
    """
