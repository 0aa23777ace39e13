package io.sidan.admin.account;

/** Who chose a password. */
enum PasswordOrigin {
    OWN,
    GIVEN
}
