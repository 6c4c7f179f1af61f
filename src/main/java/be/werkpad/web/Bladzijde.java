package be.werkpad.web;

import java.util.List;

/**
 * One page of a long list, for {@code fragments/paginering}.
 *
 * @param nummer from 1
 * @param totaal of the whole list
 */
public record Bladzijde<T>(List<T> items, int nummer, int grootte, long totaal) {
    public Bladzijde {
        items = List.copyOf(items);
    }

    public int laatste() {
        return (int) Math.max(1, (totaal + grootte - 1) / grootte);
    }

    public boolean heeftVorige() {
        return nummer > 1;
    }

    public boolean heeftVolgende() {
        return nummer < laatste();
    }
}
