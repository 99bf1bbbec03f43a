"""Runs every Python block of a manual in the current folder; the last line of each must give rows."""
import ast
import pathlib
import re
import sys
import warnings

import pandas as pd

warnings.simplefilter("error")
manual = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
for number, block in enumerate(re.findall(r"```python\n(.*?)```", manual, re.S)):
    names = {"pd": pd}
    tree = ast.parse(block)
    last = tree.body.pop()
    exec(compile(tree, f"example {number}", "exec"), names)
    answer = eval(compile(ast.Expression(last.value), f"example {number}", "eval"), names)
    assert len(answer) > 0, f"example {number} answers nothing:\n{block}"
    print(number, answer.shape)
