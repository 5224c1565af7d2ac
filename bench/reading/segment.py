"""Segments letters with jieba, for some seconds of a core each time a line comes in; answers letters a second."""
import sys
import time
from pathlib import Path

import jieba

SECONDS = 3


def letters(folders):
    for folder in folders:
        for file in sorted(Path(folder).glob("*.txt")):
            yield file.read_text(encoding="utf-8").split("\n=====\n", 1)[0]


def main(folders):
    jieba.setLogLevel("ERROR")
    jieba.initialize()
    texts = list(letters(folders))
    for _ in sys.stdin:
        begun = time.process_time()
        done = 0
        while time.process_time() - begun < SECONDS:
            for _ in jieba.cut(texts[done % len(texts)]):
                pass
            done += 1
        print(done / (time.process_time() - begun), flush=True)


main(sys.argv[1:])
