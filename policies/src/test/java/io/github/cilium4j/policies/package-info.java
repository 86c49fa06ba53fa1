/** What the tests of the policies share. */
@NullMarked
package io.github.cilium4j.policies;

import org.jspecify.annotations.NullMarked;
