package be.werkpad.traject;

/** Hands the open tasks of a traject from one person to another. */
public interface Taakoverdracht {
    void van(String trajectcode, String van, String naar);
}
