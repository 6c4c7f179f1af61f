package be.werkpad.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in while no mail server is set, so that the demo shows what would be sent. Logs no address. */
class LoggingMailSender implements MailSender {
    private static final Logger LOG = LoggerFactory.getLogger(LoggingMailSender.class);

    @Override
    public boolean kanVersturen() {
        return false;
    }

    @Override
    public void verstuur(Mailbericht bericht) {
        LOG.info("No mail server is set. Not sent: {}\n{}", bericht.onderwerp(), bericht.tekst());
    }
}
