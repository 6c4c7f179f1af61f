package be.werkpad.samenplaatsing;

import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnZetten;

/** A coordinator gives leave to work at the same hours as another client, with a reason and an end (CH-7a-3, S6). */
@UseCase
public class UitzonderingToestaan {
    static final String EINDE = "samenplaatsing.einde";

    private final UitzonderingRepository uitzonderingen;
    private final Plaatsingskeuze plaatsingen;
    private final Uiterlijk uiterlijk;
    private final TermijnZetten termijnen;
    private final Sporen sporen;

    UitzonderingToestaan(
            UitzonderingRepository uitzonderingen,
            Plaatsingskeuze plaatsingen,
            Uiterlijk uiterlijk,
            TermijnZetten termijnen,
            Sporen sporen) {
        this.uitzonderingen = uitzonderingen;
        this.plaatsingen = plaatsingen;
        this.uiterlijk = uiterlijk;
        this.termijnen = termijnen;
        this.sporen = sporen;
    }

    /**
     * @throws be.werkpad.shared.DomainException samenplaatsing.plaatsingOnbekend, samenplaatsing.redenOntbreekt,
     *     samenplaatsing.eindeOntbreekt, samenplaatsing.eindeTeLaat
     */
    public UitzonderingKaart voor(String werkpostcode, Aanvraag aanvraag) {
        sporen.eisCoordinator();
        var plaatsing = plaatsingen.van(werkpostcode, aanvraag.trajectcode());
        var vandaag = sporen.vandaag();
        var kaart = uitzonderingen
                .save(new Uitzondering(plaatsing, aanvraag, sporen.wie(), vandaag, uiterlijk.na(vandaag)))
                .kaart();
        termijnen.op(plaatsing.trajectId(), plaatsing.id(), EINDE, kaart.tot(), "uitzondering");
        sporen.noteer(kaart, "toegestaan");
        return kaart;
    }
}
