package be.werkpad.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the demo clock stands, so that it stands there again after a restart. One row. */
@Entity
@Table(name = "demo_klok")
class DemoKlokStand {
    @Id
    private int id = 1;

    private long verschilMs;

    protected DemoKlokStand() {}

    DemoKlokStand(long verschilMs) {
        this.verschilMs = verschilMs;
    }

    long verschilMs() {
        return verschilMs;
    }
}
