package io.sidan.core.roster;

/** 承办单位: who is charged with solving what the congress dispatches. */
public record Unit(String code, String name) {}
