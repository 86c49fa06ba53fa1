/** What every other package needs: the generation style, the one exception, and the supported Cilium versions. */
@NullMarked
package io.github.cilium4j.core;

import org.jspecify.annotations.NullMarked;
