package be.werkpad.taak;

import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which colleagues may get a task: those with its function who may open the dossier. */
@Component
public class Taakcollegas {
    private final MedewerkerZoeken medewerkers;
    private final TrajectZoeken trajecten;

    Taakcollegas(MedewerkerZoeken medewerkers, TrajectZoeken trajecten) {
        this.medewerkers = medewerkers;
        this.trajecten = trajecten;
    }

    /** Without the one who has it now. */
    public List<MedewerkerKaart> voor(TaakKaart taak) {
        var traject = trajecten.metId(taak.trajectId());
        return medewerkers.metRol(rol(taak), null).stream()
                .filter(collega -> isBetrokken(collega, traject))
                .filter(collega -> !collega.account().equals(taak.toegewezenAan()))
                .toList();
    }

    String naam(String account) {
        return medewerkers
                .metAccount(account)
                .map(MedewerkerKaart::weergavenaam)
                .orElse(account);
    }

    private static boolean isBetrokken(MedewerkerKaart collega, TrajectKaart traject) {
        return collega.rol() == Rol.COORDINATOR
                || collega.antennecode().equals(traject.antenne())
                || collega.account().equals(traject.coach())
                || collega.account().equals(traject.backup());
    }

    /** The team says the function, as in jobcoach-zuid. */
    private static Rol rol(TaakKaart taak) {
        var team = String.valueOf(taak.team());
        return Arrays.stream(Rol.values())
                .filter(rol -> team.startsWith(rol.groep() + "-"))
                .findFirst()
                .orElse(Rol.JOBCOACH);
    }
}
