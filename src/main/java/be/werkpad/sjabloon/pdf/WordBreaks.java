package be.werkpad.sjabloon.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where the library says, but not within "foto’s", which the rules of Unicode would cut in two. */
final class WordBreaks implements FSTextBreaker {
    private static final char APOSTROPHE = '’';

    private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int place = breaks.next();
        while (isInsideWord(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean isInsideWord(int place) {
        return place > 0
                && place < text.length()
                && text.charAt(place - 1) == APOSTROPHE
                && Character.isLetter(text.charAt(place));
    }
}
