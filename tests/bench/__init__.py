"""How fast and how cheap: load from outside against the real program, beside baselines. `make bench` runs all of it."""
