/** Measurements, run by {@code mvn -Pbench test}; what they gave is in src/docs/benchmarks.md. */
@NullMarked
package be.werkpad.bench;

import org.jspecify.annotations.NullMarked;
