package be.werkpad.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** How long something took, many times, in nanoseconds. */
record Tijden(long[] gesorteerd) {
    /** Runs it a few times without looking, then so many times with the clock. */
    static Tijden van(int keer, IntConsumer werk) {
        for (var i = 0; i < Math.max(Math.min(5, keer), keer / 5); i++) {
            werk.accept(i);
        }
        var tijden = new long[keer];
        for (var i = 0; i < keer; i++) {
            var begin = System.nanoTime();
            werk.accept(i);
            tijden[i] = System.nanoTime() - begin;
        }
        Arrays.sort(tijden);
        return new Tijden(tijden);
    }

    double p50() {
        return milli(0.50);
    }

    double p95() {
        return milli(0.95);
    }

    private double milli(double deel) {
        return gesorteerd[(int) Math.min(gesorteerd.length - 1, Math.round(deel * gesorteerd.length))] / 1e6;
    }
}
