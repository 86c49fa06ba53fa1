/**
 * jqwik arbitraries for the values of core and model, one class per package, for the tests of the SDK and of its users. What
 * they give is valid: every builder takes it.
 */
@NullMarked
package io.github.cilium4j.arbitraries;

import org.jspecify.annotations.NullMarked;
