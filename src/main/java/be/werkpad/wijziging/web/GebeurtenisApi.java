package be.werkpad.wijziging.web;

import be.werkpad.wijziging.Gebeurtenis;
import be.werkpad.wijziging.GebeurtenisMelden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Something happened in a traject: {@code POST {"soort":"PAUZE"}}. */
@RestController
class GebeurtenisApi {
    private final GebeurtenisMelden melden;

    GebeurtenisApi(GebeurtenisMelden melden) {
        this.melden = melden;
    }

    /** @param plaatsingId only for WERK_GESTOPT of a client with more than one werkpost */
    record Melding(Gebeurtenis soort, @Nullable Long plaatsingId) {}

    @PostMapping("/api/trajecten/{code}/gebeurtenissen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void meld(@PathVariable String code, @RequestBody Melding melding) {
        melden.voor(code, melding.soort(), melding.plaatsingId());
    }
}
