package be.werkpad.publicatie;

import be.werkpad.publicatie.controle.Bevinding;
import java.util.List;

/** What became of an upload. */
public sealed interface Uitkomst {
    /** New clients get this version; who is under way keeps the old one. */
    record Gepubliceerd(Procesversie versie) implements Uitkomst {}

    /** The active version already says the same. */
    record Ongewijzigd(Procesversie versie) implements Uitkomst {}

    /** Every reason why not. */
    record Geweigerd(List<Bevinding> bevindingen) implements Uitkomst {}
}
