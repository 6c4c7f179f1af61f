package be.werkpad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every error: problem+json for programs, a page for people, and details in neither. */
@ControllerAdvice
class ErrorAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final Schil schil;
    private final Uploadfouten uploads;

    ErrorAdvice(Schil schil, Uploadfouten uploads) {
        this.schil = schil;
        this.uploads = uploads;
    }

    @ExceptionHandler
    @Nullable
    Object answer(Exception problem, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(problem)) {
            return null; // the browser went away
        }
        var uitkomst = uploads.van(problem, request).orElseGet(() -> Foutvertaling.van(problem));
        var kenmerk = UUID.randomUUID().toString().substring(0, 8);
        if (uitkomst.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("Unexpected problem {} at {} {}", kenmerk, request.getMethod(), request.getRequestURI(), problem);
        } else {
            LOG.debug("Refused {} {}: {}", request.getMethod(), request.getRequestURI(), uitkomst.code());
        }
        return isForProgram(request) ? problemJson(uitkomst, kenmerk) : page(uitkomst, kenmerk);
    }

    private static boolean isForProgram(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/publicatie/api/");
    }

    private static ResponseEntity<ProblemDetail> problemJson(Uitkomst uitkomst, String kenmerk) {
        var body = ProblemDetail.forStatusAndDetail(uitkomst.status(), uitkomst.detail());
        body.setTitle(uitkomst.titel());
        body.setProperty("code", uitkomst.code());
        body.setProperty("fouten", uitkomst.fouten());
        if (uitkomst.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            body.setProperty("kenmerk", kenmerk);
        }
        return ResponseEntity.status(uitkomst.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private ModelAndView page(Uitkomst uitkomst, String kenmerk) {
        var page = new ModelAndView(uitkomst.pagina());
        page.setStatus(uitkomst.status());
        page.addObject("schil", schil);
        page.addObject("uitkomst", uitkomst.detail());
        page.addObject("fouten", uitkomst.fouten());
        page.addObject("kenmerk", kenmerk);
        return page;
    }
}
