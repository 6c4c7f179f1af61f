package be.werkpad.prestatie;

/**
 * How much of an agreed budget is used. The buffer is the part of the hours that is kept free for what nobody planned,
 * so planned work is measured against the rest.
 *
 * @param gebruikt minutes of all client-bound work in the period
 * @param onvoorzien the unplanned part of it
 * @param drempelPct from this part of the buffer on there is a warning
 */
public record Bufferstand(Budgetkaart budget, int gebruikt, int onvoorzien, int drempelPct) {
    private static final int UUR = 60;
    private static final int HONDERD = 100;

    public int budgetMinuten() {
        return budget.uren() * UUR;
    }

    public int bufferMinuten() {
        return budgetMinuten() * budget.bufferPct() / HONDERD;
    }

    public int budgetPct() {
        return gebruikt * HONDERD / budgetMinuten();
    }

    /** 100 when there is no buffer but there was unplanned work. */
    public int bufferPct() {
        if (bufferMinuten() == 0) {
            return onvoorzien == 0 ? 0 : HONDERD;
        }
        return onvoorzien * HONDERD / bufferMinuten();
    }

    public boolean isBijnaOp() {
        return bufferPct() >= drempelPct;
    }

    /** As far as a bar can show it. */
    public int bufferBalk() {
        return Math.min(HONDERD, bufferPct());
    }

    public int budgetBalk() {
        return Math.min(HONDERD, budgetPct());
    }
}
