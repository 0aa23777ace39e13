package io.sidan.cli;

import io.sidan.core.CoreConfig;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Core alone, its tables brought up to date, to look whether all is as it should be. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CoreConfig.class)
public class Checking {}
