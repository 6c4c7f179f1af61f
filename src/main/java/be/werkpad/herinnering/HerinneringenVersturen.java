package be.werkpad.herinnering;

import be.werkpad.herinnering.Herinnering.Status;
import be.werkpad.mail.MailMisluktException;
import be.werkpad.mail.MailSender;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Sends every person at most one mail a day, whatever number of nodes try. The row is claimed and committed first, then
 * the mail goes out, then the outcome is kept (ADR 20): a refusal by the mail server is tried
 * again; a node that dies in between is not, because a mail too few is made good by that of tomorrow and a mail too many
 * is not.
 */
@Component
public class HerinneringenVersturen {
    private static final Logger LOG = LoggerFactory.getLogger(HerinneringenVersturen.class);

    private final OntvangerRepository ontvangers;
    private final MedewerkerZoeken medewerkers;
    private final HerinneringOpeisen opeisen;
    private final Herinneringsmail mail;
    private final MailSender sender;

    HerinneringenVersturen(
            OntvangerRepository ontvangers,
            MedewerkerZoeken medewerkers,
            HerinneringOpeisen opeisen,
            Herinneringsmail mail,
            MailSender sender) {
        this.ontvangers = ontvangers;
        this.medewerkers = medewerkers;
        this.opeisen = opeisen;
        this.mail = mail;
        this.sender = sender;
    }

    /** Everything of this day that is still to be sent or sent again. May be asked as often as one likes. */
    public void van(LocalDate dag) {
        var adressen = adressen();
        for (var account :
                opeisen.nogNietGeprobeerd(dag, adressen.keySet().stream().toList())) {
            probeer(account, adressen.get(account), dag, () -> opeisen.eisOp(account, dag));
        }
        for (var account : opeisen.opnieuwTeProberen(dag)) {
            if (adressen.containsKey(account)) {
                probeer(account, adressen.get(account), dag, () -> opeisen.eisOpnieuwOp(account, dag));
            }
        }
    }

    private Map<String, String> adressen() {
        return ontvangers.findByGewenstTrueAndEmailIsNotNullOrderByAccount().stream()
                .map(Ontvanger::kaart)
                .filter(ontvanger -> medewerkers
                        .metAccount(ontvanger.account())
                        .filter(MedewerkerKaart::actief)
                        .isPresent())
                .collect(Collectors.toMap(OntvangerKaart::account, OntvangerKaart::email));
    }

    private void probeer(String account, String email, LocalDate dag, Runnable claim) {
        try {
            claim.run();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException anderWasEerst) {
            LOG.debug("Another node sends the reminder of {}", dag);
            return;
        }
        opeisen.rondAf(account, dag, verstuur(account, email, dag));
    }

    private Status verstuur(String account, String email, LocalDate dag) {
        try {
            var bericht = mail.voor(medewerkers.metAccount(account).orElseThrow(), email, dag);
            bericht.ifPresent(sender::verstuur);
            return bericht.isPresent() ? Status.VERSTUURD : Status.NIETS;
        } catch (MailMisluktException geweigerd) {
            LOG.warn("A reminder of {} was not taken by the mail server: {}", dag, geweigerd.getMessage());
            return Status.MISLUKT;
        }
    }
}
