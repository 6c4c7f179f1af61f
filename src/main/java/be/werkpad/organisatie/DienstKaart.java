package be.werkpad.organisatie;

/** The service as other modules see it. */
public record DienstKaart(long id, String code, Dienstgegevens gegevens) {
    public String naam() {
        return gegevens.naam();
    }
}
