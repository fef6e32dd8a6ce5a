# make run: try Kaeru on this machine.   make test: everything that must hold.   make lock: renew the pinned versions.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV_COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header

.PHONY: model eval run test check lint audit types rooms soak bench bench-quick lock richmenu clean

run: $(VENV)/.run-ready
	$(BIN)/python -m bot serve

test: $(VENV)/.test-ready
	$(MAKE) --no-print-directory lint types rooms check
	$(BIN)/python -m pytest --numprocesses auto

check: $(VENV)/.run-ready
	$(BIN)/python -m bot check

lint: $(VENV)/.test-ready
	$(BIN)/ruff check bot tests
	$(BIN)/ruff format --check bot tests
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive bot

# Known holes in what we depend on. Asks a service: where that cannot be reached it says so and stops nothing.
audit: $(VENV)/.test-ready
	$(BIN)/python .ci/audit.py

types: $(VENV)/.test-ready
	$(BIN)/mypy

rooms: $(VENV)/.test-ready
	$(BIN)/lint-imports --config .importlinter

# atheris, which the guided fuzz needs, is large and no part of `make test`.
soak: $(VENV)/.test-ready
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-fuzz.lock
	KAERU_SOAK=1 $(BIN)/python -m pytest --numprocesses auto tests/test_walks.py tests/test_corrections.py tests/test_fuzz.py tests/test_fuzz_slack.py \
		tests/test_fuzz_presses.py tests/test_fuzz_pages.py tests/test_fuzz_desk.py tests/test_nothing_leaks.py tests/test_nothing_leaks_wire.py tests/test_nothing_leaks_desk.py
	PYTHONPATH=. $(BIN)/python tests/guided_fuzz.py -runs=20000
	KAERU_SOAK=1 $(BIN)/python -m pytest tests/test_kills.py tests/test_redis_trouble.py tests/test_failover.py

# How fast and how cheap: see tests/bench/README.md. `make bench PARTS="line slack"` runs only those.
bench: $(VENV)/.test-ready
	PYTHONPATH=tests $(BIN)/python -m bench $(PARTS)

bench-quick: $(VENV)/.test-ready
	PYTHONPATH=tests $(BIN)/python -m bench --quick $(PARTS)

# What the bot has learned of messages, from flows/examples; and how well it understands those it never saw.
model: $(VENV)/.test-ready
	$(BIN)/python -m bot.understanding.training

eval: $(VENV)/.test-ready
	$(BIN)/python tests/eval/evaluate.py
	$(BIN)/python tests/eval/evaluate_mails.py

lock:
	$(BIN)/pip install --quiet uv
	$(UV_COMPILE) --extra embedded --extra build pyproject.toml --output-file requirements.lock
	$(UV_COMPILE) --extra embedded --extra build --extra dev pyproject.toml --output-file requirements-dev.lock
	echo "atheris<3.1" | $(UV_COMPILE) - --output-file requirements-fuzz.lock

# The pictures of LINE's menu from their drawings. Needs Chromium and the font Noto Sans CJK JP.
CHROMIUM ?= chromium
RICHMENUS = $(patsubst %.svg,%.png,$(wildcard bot/channels/richmenu_*.svg))

richmenu: $(RICHMENUS)

bot/channels/richmenu_%.png: bot/channels/richmenu_%.svg
	$(CHROMIUM) --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
		--window-size=2500,1686 --screenshot=$@ file://$(CURDIR)/$<

clean:
	rm -rf $(VENV)

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Kaeru needs Python 3.11 or newer; try: make PYTHON=python3.12 run"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
		{ rm -rf $(VENV); echo "This Python cannot make a virtual environment; on Debian or Ubuntu: apt install python3-venv"; exit 1; }

$(VENV)/.run-ready: $(VENV)/bin/python requirements.lock pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.test-ready: $(VENV)/.run-ready requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.lock
	touch $@
