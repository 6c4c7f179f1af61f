package be.werkpad.traject;

import java.time.ZonedDateTime;

/**
 * One line of the timeline, ready to read.
 *
 * @param wie display name of who did it; Werkpad for what the system did
 * @param bijzaak true for looking and for dates that the process keeps
 */
public record Tijdlijnregel(ZonedDateTime moment, String wie, String tekst, boolean bijzaak) {}
