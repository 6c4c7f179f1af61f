package be.werkpad.tekenlink;

import be.werkpad.mail.MailMisluktException;
import be.werkpad.mail.MailSender;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.ondertekening.Tekenwijze;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Mails the personal link to an employer who has an address, once for each slot, after the round is committed, and once
 * more as a reminder. Without an address, or when the mail server does not take it, the jobcoach copies a link as before;
 * signing never waits for a mail.
 */
@Component
class Tekenlinkpost {
    private static final Logger LOG = LoggerFactory.getLogger(Tekenlinkpost.class);

    private final OndertekeningZoeken ondertekeningen;
    private final Uitnodigingsbron.Werkpostbron werkpost;
    private final TekenlinkOpeisen opeisen;
    private final Uitnodigingsmail mail;
    private final MailSender sender;

    Tekenlinkpost(
            OndertekeningZoeken ondertekeningen,
            Uitnodigingsbron.Werkpostbron werkpost,
            TekenlinkOpeisen opeisen,
            Uitnodigingsmail mail,
            MailSender sender) {
        this.ondertekeningen = ondertekeningen;
        this.werkpost = werkpost;
        this.opeisen = opeisen;
        this.mail = mail;
        this.sender = sender;
    }

    /** May be asked as often as one likes: who got a mail gets no other one. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TekenlinkenMailen.Gevraagd gevraagd) {
        mail(gevraagd.ondertekeningId(), false);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TekenlinkenMailen.Herinnerd herinnerd) {
        mail(herinnerd.ondertekeningId(), true);
    }

    private void mail(long ondertekeningId, boolean herinnering) {
        var ronde = ondertekeningen.metId(ondertekeningId);
        var email = werkpost.email(ronde);
        if (email == null || !ronde.isOpen() || !sender.kanVersturen()) {
            return;
        }
        ronde.open().stream()
                .filter(vak -> vak.partij() == Partij.WERKGEVER)
                .filter(vak -> OndertekeningZoeken.wijzen(ronde, vak.partij()).contains(Tekenwijze.LINK))
                .forEach(vak -> eisOp(ronde.id(), vak.id(), herinnering)
                        .ifPresent(link -> opeisen.rondAf(link.sleutel(), verstuur(vak, link, email, herinnering))));
    }

    private Optional<TekenlinkMaken.Gemaakt> eisOp(long ondertekeningId, long vakId, boolean herinnering) {
        return herinnering ? opeisen.eisHerinneringOp(ondertekeningId, vakId) : opeisen.eisOp(ondertekeningId, vakId);
    }

    private Mailstand verstuur(Vak vak, TekenlinkMaken.Gemaakt link, String email, boolean herinnering) {
        try {
            sender.verstuur(mail.voor(vak.id(), link, email, herinnering));
            return Mailstand.VERSTUURD;
        } catch (MailMisluktException geweigerd) {
            LOG.warn("A link to sign was not taken by the mail server: {}", geweigerd.getMessage());
            return Mailstand.MISLUKT;
        }
    }
}
