package be.werkpad.tekenlink;

import be.werkpad.mail.MailMisluktException;
import be.werkpad.mail.MailSender;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.ondertekening.Tekenwijze;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Mails the personal link to an employer who has an address, once for each slot, after the round is committed. Without an
 * address, or when the mail server does not take it, the jobcoach copies a link as before; signing never waits for a mail.
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
        var ronde = ondertekeningen.metId(gevraagd.ondertekeningId());
        var email = werkpost.email(ronde);
        if (email == null || !ronde.isOpen() || !sender.kanVersturen()) {
            return;
        }
        ronde.open().stream()
                .filter(vak -> vak.partij() == Partij.WERKGEVER)
                .filter(vak -> OndertekeningZoeken.wijzen(ronde, vak.partij()).contains(Tekenwijze.LINK))
                .forEach(vak -> mail(ronde, vak, email));
    }

    private void mail(OndertekeningKaart ronde, Vak vak, String email) {
        opeisen.eisOp(ronde.id(), vak.id())
                .ifPresent(link -> opeisen.rondAf(link.sleutel(), verstuur(vak, link, email)));
    }

    private Mailstand verstuur(Vak vak, TekenlinkMaken.Gemaakt link, String email) {
        try {
            sender.verstuur(mail.voor(vak.id(), link, email));
            return Mailstand.VERSTUURD;
        } catch (MailMisluktException geweigerd) {
            LOG.warn("A link to sign was not taken by the mail server: {}", geweigerd.getMessage());
            return Mailstand.MISLUKT;
        }
    }
}
