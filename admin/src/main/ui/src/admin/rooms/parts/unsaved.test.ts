import { expect, test } from 'vitest'
import { createApp } from 'vue'
import { unsaved, useUnsaved } from './unsaved'

const shell = { setup: useUnsaved, render: () => null }

function page(form: string): HTMLInputElement {
  document.body.innerHTML = `<main>${form}</main><div id="shell"></div>`
  createApp(shell).mount('#shell')
  return document.querySelector('input')!
}

function type(field: HTMLInputElement, words: string) {
  field.focus()
  field.value = words
}

test('what is typed and kept nowhere is missed', () => {
  const field = page('<form><input value="as it was" /></form>')
  expect(unsaved()).toBe(false)
  type(field, 'new')
  expect(unsaved()).toBe(true)
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false)
  field.value = 'as it was'
  expect(unsaved()).toBe(false)
})

test('neither a draft that is kept nor a filter nor a search is', () => {
  for (const form of ['<form data-kept><input /></form>', '<form class="filters"><input /></form>', '<form><input type="search" /></form>', '<input />']) {
    type(page(form), 'new')
    expect(unsaved(), form).toBe(false)
  }
})
