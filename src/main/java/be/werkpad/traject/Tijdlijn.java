package be.werkpad.traject;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.shared.ClockConfiguration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trail of a traject as sentences, newest first (CH-6, CH-9d). */
@Component
@Transactional(readOnly = true)
public class Tijdlijn {
    /** What people do not do to move on: looking, and dates that the process keeps by itself. */
    private static final Set<Actie> BIJZAAK = EnumSet.of(
            Actie.DOSSIER_GELEZEN,
            Actie.DOCUMENT_GELEZEN,
            Actie.BIJLAGE_GELEZEN,
            Actie.TERMIJN_GEZET,
            Actie.TERMIJN_GEHOUDEN);

    /** Sentences to the client. */
    private static final String MIJN = "mijn";

    private final AuditZoeken audit;
    private final MedewerkerZoeken medewerkers;
    private final ClientZoeken clienten;
    private final Tijdlijnzin zin;
    private final ObjectProvider<Tijdlijnfilter> filters;

    Tijdlijn(
            AuditZoeken audit,
            MedewerkerZoeken medewerkers,
            ClientZoeken clienten,
            Tijdlijnzin zin,
            ObjectProvider<Tijdlijnfilter> filters) {
        this.filters = filters;
        this.audit = audit;
        this.medewerkers = medewerkers;
        this.clienten = clienten;
        this.zin = zin;
    }

    /**
     * For one reader: without what that member of staff may not know (G.3).
     *
     * @param stijl prefix of the sentences in messages.properties; an action without a sentence is left out
     * @param metBijzaak also who looked, and the dates that the process keeps
     */
    public List<Tijdlijnregel> van(long trajectId, String stijl, boolean metBijzaak) {
        return regels(trajectId, stijl, Aanspreekvorm.JE, zichtbaar(metBijzaak));
    }

    /** The same, told to the client. */
    public List<Tijdlijnregel> voorClient(long trajectId, Aanspreekvorm vorm, boolean metBijzaak) {
        return regels(trajectId, MIJN, vorm, zichtbaar(metBijzaak));
    }

    private Predicate<AuditRegel> zichtbaar(boolean metBijzaak) {
        return regel -> (metBijzaak || !BIJZAAK.contains(regel.actie()))
                && filters.stream().allMatch(filter -> filter.mag(regel));
    }

    /** What happened, without the tasks of the staff, and each thing once: for a paper that the client keeps. */
    public List<Tijdlijnregel> zonderTaken(long trajectId, Aanspreekvorm vorm) {
        var gezien = new HashSet<String>();
        return regels(
                trajectId,
                MIJN,
                vorm,
                regel -> regel.actie() != Actie.TAAK_VOLTOOID
                        && !BIJZAAK.contains(regel.actie())
                        && isNieuw(regel, gezien));
    }

    /** A choice that was made needs no line that it was asked; a paper is ready when its last version is. */
    private static boolean isNieuw(AuditRegel regel, Set<String> gezien) {
        return switch (regel.actie()) {
            case BESLISSING_GENOMEN -> {
                gezien.add("keuze " + regel.objectId());
                yield true;
            }
            case BESLISSING_VOORBEREID -> !gezien.contains("keuze " + regel.objectId());
            case DOCUMENT_DEFINITIEF -> gezien.add("papier " + regel.details().get("soort"));
            default -> true;
        };
    }

    private List<Tijdlijnregel> regels(long trajectId, String stijl, Aanspreekvorm vorm, Predicate<AuditRegel> keuze) {
        var namen = new HashMap<String, String>();
        return audit.vanTraject(trajectId).stream()
                .filter(keuze)
                .flatMap(regel -> regel(regel, stijl, vorm, namen).stream())
                .toList();
    }

    private Optional<Tijdlijnregel> regel(
            AuditRegel regel, String stijl, Aanspreekvorm vorm, Map<String, String> namen) {
        return zin.van(stijl, vorm, regel, account -> naam(account, namen))
                .map(tekst -> new Tijdlijnregel(
                        regel.tijdstip().atZone(ClockConfiguration.BRUSSEL),
                        naam(regel.account(), namen),
                        tekst,
                        BIJZAAK.contains(regel.actie())));
    }

    private String naam(String account, Map<String, String> namen) {
        return namen.computeIfAbsent(account, this::naam);
    }

    private String naam(String account) {
        if (account.equals(CurrentUser.SYSTEEM)) {
            return "Werkpad";
        }
        return medewerkers
                .metAccount(account)
                .map(MedewerkerKaart::weergavenaam)
                .or(() -> clienten.metAccount(account).map(ClientKaart::weergavenaam))
                .orElse(account);
    }
}
