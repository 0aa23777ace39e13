package io.sidan.cli;

import io.sidan.doctor.Doctor;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Says how everything is that the program lives on; changes nothing. */
@Command(
        name = "doctor",
        description = "查一遍：机器、磁盘、数据库、Redis、密钥、没办完的事、备份，哪里不对、下一步做什么。没有坏的退出码是 0。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class DoctorCommand extends Settings implements Callable<Integer> {

    @Override
    public Integer call() {
        SpringApplication application = new SpringApplication(Storekeeping.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(asArguments("--sidan.engines=join"))) {
            return context.getBean(Doctor.class).examine(System.out) ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
