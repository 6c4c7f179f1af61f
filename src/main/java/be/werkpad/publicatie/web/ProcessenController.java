package be.werkpad.publicatie.web;

import be.werkpad.publicatie.ProcessenBekijken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows the coordinator which processes hold and where the work is. */
@Controller
@RequestMapping("/processen")
class ProcessenController {
    private final ProcessenBekijken processenBekijken;

    ProcessenController(ProcessenBekijken processenBekijken) {
        this.processenBekijken = processenBekijken;
    }

    @GetMapping
    String lijst(Model model) {
        model.addAttribute("processen", processenBekijken.alle());
        return "publicatie/lijst";
    }

    @GetMapping("/{procesId}")
    String proces(
            @PathVariable String procesId, @RequestParam(required = false) @Nullable Integer versie, Model model) {
        var proces = versie == null ? processenBekijken.proces(procesId) : processenBekijken.proces(procesId, versie);
        model.addAttribute("proces", proces);
        return "publicatie/proces";
    }

    @GetMapping(value = "/{procesId}/versies/{versie}/bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] bpmn(@PathVariable String procesId, @PathVariable int versie) {
        return processenBekijken.tekening(procesId, versie);
    }
}
