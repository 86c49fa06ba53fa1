.PHONY: help check fast format golden docs reproduce release benchmark
help: ; @grep -o '^[a-z]*: ; .*' Makefile | sed 's/: ; @*/	/'
check: ; ./mvnw -B verify
fast: ; ./mvnw -B -q -Pfast test
format: ; ./mvnw -B -q spotless:apply
golden: ; ./mvnw -B -q test -Dgolden=rewrite
docs: ; ./mvnw -B -q -DskipTests verify && ls -d */target/reports/apidocs
reproduce: ; release/reproduce
release: ; release/verify
benchmark: ; benchmarks/run --write
