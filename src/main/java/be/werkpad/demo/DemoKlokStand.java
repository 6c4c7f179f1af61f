package be.werkpad.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Where the demo clock stands, so that it stands there again after a restart, and whether the demo data is all there. One
 * row.
 */
@Entity
@Table(name = "demo_klok")
class DemoKlokStand {
    @Id
    private int id = 1;

    private long verschilMs;
    private boolean gevuld;

    protected DemoKlokStand() {}

    private DemoKlokStand(long verschilMs, boolean gevuld) {
        this.verschilMs = verschilMs;
        this.gevuld = gevuld;
    }

    static DemoKlokStand van(long verschilMs) {
        return new DemoKlokStand(verschilMs, true);
    }

    /** Before the first row of the demo data. */
    static DemoKlokStand nogTeVullen() {
        return new DemoKlokStand(0, false);
    }

    long verschilMs() {
        return verschilMs;
    }
}
