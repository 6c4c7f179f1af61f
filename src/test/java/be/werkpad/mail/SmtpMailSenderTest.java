package be.werkpad.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import org.junit.jupiter.api.Test;

class SmtpMailSenderTest {
    private static final Mailbericht BERICHT =
            new Mailbericht("herinnering-1", "naam@dienst.example", "Werkpad: één taak", "Dag,\n\nWerkpad € ☺");

    @Test
    void aServerReceivesTextAndSubjectAsTheyWere() throws MessagingException {
        try (var server = new Mailserver()) {
            server.sender().verstuur(BERICHT);

            var mail = server.ontvangen("naam@dienst.example").get(0);
            assertThat(Mailserver.tekst(mail)).contains("Werkpad: één taak", "Werkpad € ☺");
            assertThat(mail.getFrom()[0]).hasToString("werkpad@dienst.example");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
    }

    @Test
    void theSameMailKeepsItsMessageId() throws MessagingException {
        try (var server = new Mailserver()) {
            server.sender().verstuur(BERICHT);
            server.sender().verstuur(BERICHT);

            assertThat(server.ontvangen("naam@dienst.example"))
                    .hasSize(2)
                    .allSatisfy(mail -> assertThat(mail.getMessageID()).isEqualTo("<herinnering-1@dienst.example>"));
        }
    }

    @Test
    void aServerThatIsGoneIsARefusalWithoutTheAddress() {
        var server = new Mailserver();
        var sender = server.sender();
        server.close();

        assertThatThrownBy(() -> sender.verstuur(BERICHT))
                .isInstanceOf(MailMisluktException.class)
                .hasMessageNotContaining("naam@dienst.example")
                .hasNoCause();
    }

    @Test
    void anAddressWithALineBreakAddsNoHeader() {
        try (var server = new Mailserver()) {
            var sender = server.sender();
            assertThatThrownBy(() -> sender.verstuur(
                            new Mailbericht("k", "naam@dienst.example\r\nBcc: ander@dienst.example", "o", "t")))
                    .isInstanceOf(MailMisluktException.class);
            assertThat(server.ontvangen("ander@dienst.example")).isEmpty();
        }
    }

    @Test
    void withoutAHostNothingIsSentAndWithoutASenderNothingStarts() {
        var geen = MailSettings.Beveiliging.STARTTLS;
        assertThat(new MailConfiguration().mailSender(new MailSettings("", 587, "", "", "", geen)))
                .isInstanceOf(LoggingMailSender.class);
        assertThatThrownBy(() -> new MailSettings("mail.dienst.example", 587, "", "", "", geen))
                .hasMessageContaining("WERKPAD_MAIL_AFZENDER");
    }
}
