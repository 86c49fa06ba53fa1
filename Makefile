.PHONY: help check fast format golden docs reproduce
help: ; @grep -o '^[a-z]*: ; .*' Makefile | sed 's/: ; @*/	/'
check: ; ./mvnw -B verify
fast: ; ./mvnw -B -q -Pfast test
format: ; ./mvnw -B -q spotless:apply
golden: ; ./mvnw -B -q test -Dgolden=rewrite
docs: ; ./mvnw -B -q -DskipTests verify && ls -d */target/reports/apidocs
build := ./mvnw -B -q -DskipTests clean package
reproduce: ; $(build) && sha256sum */target/*.jar >/tmp/cilium4j.sha256 && $(build) && sha256sum -c /tmp/cilium4j.sha256
