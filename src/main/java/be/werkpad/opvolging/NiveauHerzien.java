package be.werkpad.opvolging;

import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** More support starts at once; less only when the client agrees and knows the job (CH-1.5b, ME-64). */
@UseCase
public class NiveauHerzien {
    private final OpvolgingRepository opvolgingen;
    private final NiveauherzieningRepository herzieningen;
    private final Jobkennis jobkennis;
    private final Opvolgtermijnen termijnen;

    NiveauHerzien(
            OpvolgingRepository opvolgingen,
            NiveauherzieningRepository herzieningen,
            Jobkennis jobkennis,
            Opvolgtermijnen termijnen) {
        this.opvolgingen = opvolgingen;
        this.herzieningen = herzieningen;
        this.jobkennis = jobkennis;
        this.termijnen = termijnen;
    }

    /**
     * @param gevraagd GELIJK, MINDER or MEER
     * @param keuze choice of the client about less support; null when it was not asked
     */
    public NiveauKaart voor(long plaatsingId, String gevraagd, @Nullable String keuze) {
        var opvolging = opvolgingen
                .findByPlaatsingId(plaatsingId)
                .orElseThrow(() -> new NotFoundException("No follow-up of plaatsing " + plaatsingId));
        var oud = opvolging.kaart();
        var herziening =
                NiveauKaart.bepaal(oud.niveau(), gevraagd, keuze, jobkennis.isVoldoende(oud.trajectId(), plaatsingId));
        var laatste = oud.laatsteContact() == null ? termijnen.vandaag() : oud.laatsteContact();
        opvolging.zetNiveau(herziening.naar(), termijnen.uiterlijk(herziening.naar(), laatste));
        if (herziening.reden() != Herzieningsreden.GELIJK) {
            herzieningen.save(new Niveauherziening(oud.id(), termijnen.vandaag(), herziening));
        }
        return herziening;
    }
}
