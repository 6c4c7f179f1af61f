package be.werkpad.agenda.web;

import be.werkpad.agenda.Agendamoment;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.web.Webadres;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes iCalendar (RFC 5545): whole days, private, that keep nobody's time occupied. No METHOD: that asks an organizer. */
@Component
class Agendatekst {
    private static final Duration VERVERSEN = Duration.ofHours(1);

    private final MessageSource messages;
    private final Webadres adres;
    private final Clock clock;

    Agendatekst(MessageSource messages, Webadres adres, Clock clock) {
        this.messages = messages;
        this.adres = adres;
        this.clock = clock;
    }

    String van(List<Agendamoment> momenten) {
        var agenda = new Calendar();
        agenda.add(new ProdId("-//Werkpad//Agenda//NL"));
        agenda.add(ImmutableVersion.VERSION_2_0);
        agenda.add(ImmutableCalScale.GREGORIAN);
        agenda.add(new XProperty("X-WR-CALNAME", "Werkpad"));
        agenda.add(new XProperty("X-WR-TIMEZONE", ClockConfiguration.BRUSSEL.getId()));
        agenda.add(new XProperty("X-PUBLISHED-TTL", VERVERSEN.toString()));
        agenda.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), VERVERSEN));
        momenten.forEach(moment -> agenda.add(gebeurtenis(moment)));
        return agenda.toString();
    }

    private VEvent gebeurtenis(Agendamoment moment) {
        var gebeurtenis = new VEvent(false);
        gebeurtenis.add(new Uid(moment.kenmerk() + "@werkpad"));
        gebeurtenis.add(new DtStamp(Instant.now(clock)));
        gebeurtenis.add(new DtStart<>(moment.dag()));
        gebeurtenis.add(new DtEnd<>(moment.dag().plusDays(1)));
        gebeurtenis.add(new Summary(
                messages.getMessage(moment.sleutel(), new Object[] {moment.trajectcode()}, Locale.getDefault())));
        gebeurtenis.add(new Url(URI.create(adres.van(moment.pad()))));
        gebeurtenis.add(ImmutableClazz.PRIVATE);
        gebeurtenis.add(ImmutableTransp.TRANSPARENT);
        return gebeurtenis;
    }
}
