package io.sidan.bot.channel.archive;

/** Whose words the archive may hand on (个人信息保护法 §13): the township decides it with its lawyers. */
enum ConsentRule {
    /** All but those who refused; talk that becomes no case is forgotten after 72 hours at the latest. */
    REFUSAL,
    /** Of residents, those alone who agreed; Default_Agree is no yes. */
    AGREEMENT
}
