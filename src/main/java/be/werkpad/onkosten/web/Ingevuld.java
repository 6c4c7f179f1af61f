package be.werkpad.onkosten.web;

import be.werkpad.bijlage.Bestandskeuring;
import be.werkpad.onkosten.Indiening;
import be.werkpad.onkosten.Indiening.Ticket;
import be.werkpad.onkosten.Onkostsoort;
import be.werkpad.shared.DomainException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** What somebody typed, also to keep it beside a refusal. */
record Ingevuld(
        long plaatsingId,
        String soort,
        @Nullable String dag,
        @Nullable String bedrag,
        @Nullable String km,
        List<String> ticketbedrag)
        implements Serializable {

    Ingevuld(MultiValueMap<String, String> velden) {
        this(
                nummer(Objects.requireNonNullElse(velden.getFirst("plaatsingId"), "")),
                Objects.requireNonNullElse(velden.getFirst("soort"), ""),
                velden.getFirst("dag"),
                velden.getFirst("bedrag"),
                velden.getFirst("km"),
                List.copyOf(velden.getOrDefault("ticketbedrag", List.of())));
    }

    /** Whether an amount was typed in one of the rows that are folded away. */
    boolean heeftMeerTickets() {
        return ticketbedrag.stream().skip(1).anyMatch(tekst -> !tekst.isBlank());
    }

    /** 0 is no plaatsing at all. */
    private static long nummer(String tekst) {
        return tekst.matches("\\d{1,18}") ? Long.parseLong(tekst) : 0;
    }

    /** The files stand beside their amounts, in the order of the page; a row without a file is empty. */
    Indiening indiening(List<MultipartFile> bestanden, Bestandskeuring keuring) {
        var onkostsoort = onkostsoort();
        var tickets = new ArrayList<Ticket>();
        try {
            for (int rij = 0; rij < bestanden.size(); rij++) {
                var bestand = bestanden.get(rij);
                if (!bestand.isEmpty()) {
                    var ticket = rij < ticketbedrag.size() ? ticketbedrag.get(rij) : null;
                    tickets.add(new Ticket(ticket, keuring.keur(bestand.getResource(), "bestand")));
                }
            }
            return new Indiening(onkostsoort, datum(), bedrag, km, List.copyOf(tickets));
        } catch (DomainException refusal) {
            tickets.forEach(ticket -> ticket.bestand().close());
            throw refusal;
        }
    }

    private Onkostsoort onkostsoort() {
        try {
            return Onkostsoort.valueOf(soort);
        } catch (IllegalArgumentException onbekend) {
            throw DomainException.bijVeld("onkosten.soortOnbekend", "bedrag", "Kies wat er terugbetaald is.");
        }
    }

    private @Nullable LocalDate datum() {
        try {
            return dag == null || dag.isBlank() ? null : LocalDate.parse(dag);
        } catch (DateTimeParseException geenDatum) {
            return null;
        }
    }
}
