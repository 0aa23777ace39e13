package io.sidan.admin.duty;

import io.sidan.admin.account.Person;
import io.sidan.admin.media.MediaAnswer;
import io.sidan.core.duty.register.DeputyTemplate;
import io.sidan.core.duty.register.ImportResult;
import io.sidan.core.duty.register.Imports;
import io.sidan.core.duty.register.Register;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 代表底册: who is and was a deputy, and the Excel sheet they come from. */
@RestController
@RequestMapping("/api/deputies")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class RegisterController {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_NAME = 128;

    private final Register register;
    private final Imports imports;

    RegisterController(Register register, Imports imports) {
        this.register = register;
        this.imports = imports;
    }

    @GetMapping
    List<Register.Listed> list(@AuthenticationPrincipal Person person) {
        return register.list(person.home());
    }

    @GetMapping("/{code}")
    Register.Person of(@PathVariable String code, @AuthenticationPrincipal Person person) {
        return register.of(person.home(), code);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        ContentDisposition named = ContentDisposition.attachment()
                .filename("代表名册模板.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(EXCEL)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(DeputyTemplate.bytes());
    }

    /** What the sheet would do, row by row; nothing is written. */
    @PostMapping(path = "/import/trial", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportResult tryOut(@RequestPart("file") MultipartFile file, @AuthenticationPrincipal Person person) {
        return imports.tryOut(person.home(), MediaAnswer.bytes(file));
    }

    /** Takes all rows, or none where one is wrong. */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportResult take(@RequestPart("file") MultipartFile file, @AuthenticationPrincipal Person person) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String cut = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return imports.take(person.home(), MediaAnswer.bytes(file), cut, person.username());
    }
}
