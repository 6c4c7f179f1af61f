package be.werkpad.security.web;

import be.werkpad.security.Aanmeldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

@Controller
class LoginController {
    @GetMapping("/login")
    String login(@SessionAttribute(name = Aanmeldfout.NAAM, required = false) @Nullable String naam, Model model) {
        model.addAttribute("naam", naam);
        return "security/login";
    }
}
